using System.Text;
using System.Text.Json;
using CsvHelper;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class SpeakerWriterTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A workbook is no text: see XlsxWriterTests
    public static TheoryData<string> Formats { get; } =
        [.. OutputFormats.OfSpeakers.All.Select(format => format.Name).Where(name => name != "xlsx")];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_a_format_writes_is_approved(string format)
    {
        var written = Extractions.WriteSpeakers(format, new OutputOptions(), Extractions.Bridge, Extractions.Empty);

        ApprovedFile.Check($"bridge-speakers.{format}", written);
        Assert.Equal(written, Extractions.WriteSpeakers(format, new OutputOptions(), Extractions.Bridge, Extractions.Empty));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_lone_surrogate_becomes_a_replacement_character(string format)
    {
        var text = Strict.GetString(Extractions.WriteSpeakers(format, new OutputOptions(), Extractions.OfWhole("one \uD83D two 😀")));

        Assert.Contains("one \uFFFD two 😀", text.Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_gets_an_apostrophe_and_numbers_none()
    {
        var rows = Strict.GetString(Extractions.WriteSpeakers("csv", new OutputOptions(), Extractions.OfWhole("=1+1"))).Split("\r\n");

        Assert.Equal("\"'=1+1\",\"'=1+1\",\"'=1+1\",,unnamed-person,unknown,1,0,,1,1,", rows[1]);
    }

    [Fact]
    public void Where_nothing_is_quoted_there_is_no_share()
    {
        var json = JsonDocument.Parse(Extractions.WriteSpeakers("jsonl", new OutputOptions(), Extractions.OfWhole("x"))).RootElement;
        var table = Strict.GetString(Extractions.WriteSpeakers("text", new OutputOptions(), Extractions.OfWhole("x")));

        Assert.Equal(JsonValueKind.Null, json.GetProperty("speakers")[0].GetProperty("share_quoted").ValueKind);
        Assert.DoesNotContain('%', table);
    }

    [Fact]
    public void The_table_shows_first_who_is_quoted_most_then_who_says_most()
    {
        var bridge = Extractions.Bridge;
        var denial = bridge.Statements[1];
        var ofPort = denial with { Quoted = [], Speaker = denial.Speaker! with { Ids = [3] } };

        var table = Strict.GetString(Extractions.WriteSpeakers("text", new OutputOptions(), bridge with { Statements = [denial, ofPort, bridge.Statements[0]] }));

        var names = table.Split('\n').Where(line => line.Contains('%', StringComparison.Ordinal)).Select(line => line[49..].Split(" · ")[0]);
        Assert.Equal(["Ana Prado", "port of Vila", "The ministry"], names);
    }

    [Fact]
    public void A_long_name_goes_on_below_itself()
    {
        var name = string.Join(' ', Enumerable.Repeat("Wolfgang", 12));

        var lines = Strict.GetString(Extractions.WriteSpeakers("text", new OutputOptions { Width = 80 }, Extractions.OfWhole(name))).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal($"{name} · {name} · unnamed-person", string.Join(' ', lines.SkipWhile(line => !line.EndsWith("speaker", StringComparison.Ordinal)).Skip(1).SkipLast(1).Select(line => line[49..])));
    }

    [Fact]
    public void Rows_read_back_as_they_were()
    {
        var bytes = Extractions.WriteSpeakers("tsv", new OutputOptions(), Extractions.OfWhole("a\t\"b\"\r\nc"));
        using var csv = CsvReader.Create(new MemoryStream(bytes), new CsvReaderOptions { Separator = '\t' });

        Assert.True(csv.Read());
        Assert.Equal("a\t\"b\"\r\nc", csv.GetString("role"));
        Assert.Equal("1", csv.GetString("last_paragraph"));
        Assert.False(csv.Read());
    }
}
