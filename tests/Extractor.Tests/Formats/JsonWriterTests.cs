using System.Text;
using System.Text.Json;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class JsonWriterTests
{
    [Theory]
    [InlineData("a \"b\" \\ /", "\"a \\\"b\\\" \\\\ /\"")]
    [InlineData("\n\r\t\b\0\u001F", "\"\\n\\r\\t\\u0008\\u0000\\u001F\"")]
    [InlineData("~\u007F\u009F\u00A0", "\"~\\u007F\\u009F\u00A0\"")]
    [InlineData("é ‘’ \u2028\u2029 中 👍🏽", "\"é ‘’ \\u2028\\u2029 中 👍🏽\"")]
    public void Only_what_must_be_is_escaped(string text, string json) =>
        Assert.Equal(json, Written(writer => writer.WriteValue(text)));

    [Theory]
    [InlineData('"', "\\\"")]
    [InlineData('\\', "\\\\")]
    [InlineData('\u001F', "\\u001F")]
    [InlineData('\u007F', "\\u007F")]
    [InlineData('é', "é")]
    [InlineData('\u8022', "\u8022")]
    [InlineData('\uFF41', "\uFF41")]
    public void A_character_is_written_the_same_at_every_place_of_a_text(char letter, string written)
    {
        // Longer than what is looked at at once, twice
        const string Plain = " !#09AZ[]^az{|}~";
        for (var at = 0; at <= Plain.Length; at++)
        {
            Assert.Equal($"\"{Plain[..at]}{written}{Plain[at..]}\"", Written(writer => writer.WriteValue($"{Plain[..at]}{letter}{Plain[at..]}")));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(99)]
    [InlineData(100)]
    [InlineData(9_999_999)]
    [InlineData(10_000_000)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    public void A_whole_number_has_all_its_digits(long number) =>
        Assert.Equal($"[{number},{number}]", Written(writer =>
        {
            writer.WriteStartArray();
            writer.WriteValue(number);
            writer.WriteValue(number);
            writer.WriteEndArray();
        }));

    // Apart: attributes cannot hold half a pair
    [Fact]
    public void Half_a_pair_is_written_as_U_FFFD() =>
        Assert.Equal("\"\\uFFFD \\uFFFD\\uFFFD\"", Written(writer => writer.WriteValue("\uD83D \uDE00\uD83D")));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-1, "-1")]
    [InlineData(0.5, "0.5")]
    [InlineData(0.05, "0.05")]
    [InlineData(-0.125, "-0.125")]
    [InlineData(12.3, "12.3")]
    [InlineData(1000.001, "1000.001")]
    [InlineData(0.1234, "0.1234")]
    [InlineData(123456.5, "123456.5")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e-7, "1E-07")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    public void A_number_has_as_few_digits_as_tell_it_from_every_other(double number, string json) =>
        Assert.Equal($"{{\"n\":{json}}}", Written(writer =>
        {
            writer.WriteStartObject();
            writer.WriteNumber("n"u8, number);
            writer.WriteEndObject();
        }));

    [Fact]
    public void Every_thousandth_is_written_as_the_framework_writes_it()
    {
        for (var i = -1_100_000; i <= 1_100_000; i += 97)
        {
            var number = i / 1000.0;
            Assert.Equal(JsonSerializer.Serialize(new { n = number }), Written(writer =>
            {
                writer.WriteStartObject();
                writer.WriteNumber("n"u8, number);
                writer.WriteEndObject();
            }));
        }
    }

    [Fact]
    public void Any_text_is_read_as_it_was_but_for_halves_of_pairs()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var text = RandomText.Make(seed);

            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), Read(Written(writer => writer.WriteValue(text))).GetString());
        }
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(1_000_000)]
    public void A_text_of_any_length_is_whole(int length)
    {
        // A pair stands where the text is cut, and every character may become six
        var text = new string('\0', length) + "😀" + new string('é', length) + "😀";

        Assert.Equal(text, Read(Written(writer => writer.WriteValue(text))).GetString());
    }

    [Fact]
    public void Much_is_handed_on_before_it_is_asked_for()
    {
        using var stream = new MemoryStream();
        var writer = new JsonWriter(stream);
        writer.WriteStartArray();
        for (var i = 0; i < 100; i++)
        {
            writer.WriteValue(new string('a', 10_000));
        }

        Assert.InRange(stream.Length, 700_000, 1_000_000);
        writer.WriteEndArray();
        writer.Flush();
        Assert.Equal(100, Read(Encoding.UTF8.GetString(stream.ToArray())).GetArrayLength());
    }

    [Theory]
    [InlineData(false, "[{\"empty\":{},\"none\":[],\"list\":[1,\"a\",{\"null\":null}],\"is\":true},{\"is\":false}]\n")]
    [InlineData(true, "[\n  {\n    \"empty\": {},\n    \"none\": [],\n    \"list\": [\n      1,\n      \"a\",\n      {\n        \"null\": null\n      }\n    ],\n    \"is\": true\n  },\n  {\n    \"is\": false\n  }\n]\n")]
    public void Values_stand_on_one_line_or_each_on_its_own(bool isIndented, string expected)
    {
        var written = Written(
            writer =>
            {
                writer.WriteStartArray();
                writer.WriteStartObject();
                writer.WriteStartObject("empty"u8);
                writer.WriteEndObject();
                writer.WriteStartArray("none"u8);
                writer.WriteEndArray();
                writer.WriteStartArray("list"u8);
                writer.WriteValue(1);
                writer.WriteValue("a");
                writer.WriteStartObject();
                writer.WriteNull("null"u8);
                writer.WriteEndObject();
                writer.WriteEndArray();
                writer.WriteBoolean("is"u8, true);
                writer.WriteEndObject();
                writer.WriteStartObject();
                writer.WriteBoolean("is"u8, false);
                writer.WriteEndObject();
                writer.WriteEndArray();
                writer.EndLine();
            },
            isIndented);

        Assert.Equal(expected, written);
    }

    private static string Written(Action<JsonWriter> write, bool isIndented = false)
    {
        using var stream = new MemoryStream();
        var writer = new JsonWriter(stream, isIndented);
        write(writer);
        writer.Flush();
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonElement Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
