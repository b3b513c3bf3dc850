using System.Globalization;
using System.Text;
using System.Text.Json;
using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class WriterTests
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // A workbook is no text: see XlsxWriterTests
    public static TheoryData<string> Formats { get; } =
        [.. OutputFormats.OfStatements.All.Select(format => format.Name).Where(name => name != "xlsx")];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_a_format_writes_is_approved(string format) =>
        ApprovedFile.Check($"bridge.{format}", Extractions.Write(format, new OutputOptions(), Extractions.Bridge, Extractions.Empty));

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public void What_a_format_explains_is_approved(string format)
    {
        var options = new OutputOptions { Explain = true, WithText = true, Width = 50, Colours = true };

        ApprovedFile.Check($"bridge-explained.{format}", Extractions.Write(format, options, Extractions.Bridge));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_is_written_twice(string format) =>
        Assert.Equal(
            Extractions.Write(format, new OutputOptions(), Extractions.Bridge),
            Extractions.Write(format, new OutputOptions(), Extractions.Bridge));

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_culture_changes_what_is_written(string format)
    {
        var expected = Extractions.Write(format, new OutputOptions(), Extractions.Bridge);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };

            Assert.Equal(expected, Extractions.Write(format, new OutputOptions(), Extractions.Bridge));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_lone_surrogate_becomes_a_replacement_character(string format)
    {
        var text = Strict.GetString(Extractions.Write(format, new OutputOptions(), Extractions.OfWhole("one \uD83D two \uDE00 three 😀.")));

        // In JSON the character may stand for itself or be escaped
        Assert.Contains("one \uFFFD two \uFFFD three 😀.", text.Replace("\\uFFFD", "\uFFFD", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "\"force\": \"rejecting\",\n          \"negated\": true\n")]
    [InlineData("jsonl", "\"force\":\"rejecting\",\"negated\":true}")]
    [InlineData("text", " · denied · negated · 0.75")]
    public void A_negated_cue_is_marked(string format, string expected)
    {
        var extraction = Extractions.Bridge;
        var negated = extraction.Statements.Select(statement => statement with { Cue = statement.Cue is { } cue ? cue with { IsNegated = true } : null });

        var text = Strict.GetString(Extractions.Write(format, new OutputOptions(), extraction with { Statements = [.. negated] }));

        Assert.Contains(expected, text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json", "[]")]
    [InlineData("jsonl", "")]
    public void Without_articles_the_output_is_whole(string format, string expected) =>
        Assert.Equal(expected, Strict.GetString(Extractions.Write(format, new OutputOptions())).Trim());

    [Fact]
    public void Spans_in_json_are_slices_by_code_points_of_the_text()
    {
        var json = Extractions.Write("jsonl", new OutputOptions { WithText = true }, Extractions.Bridge);
        var root = JsonDocument.Parse(json).RootElement;
        var text = CodePointsOf(root.GetProperty("article").GetProperty("text").GetString()!);
        var checkedSpans = 0;
        Visit(root);

        // 3 mentions of speakers, 2 cues, 1 mention beside a statement, 1 addressee
        Assert.Equal(7, checkedSpans);
        foreach (var statement in root.GetProperty("statements").EnumerateArray())
        {
            var parts = statement.GetProperty("spans").EnumerateArray().Select(span => Slice(text, span));
            Assert.Equal(statement.GetProperty("text").GetString(), string.Join(' ', parts));
        }

        void Visit(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                element.EnumerateArray().ToList().ForEach(Visit);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("start", out _) && element.TryGetProperty("text", out var words))
                {
                    Assert.Equal(words.GetString(), Slice(text, element));
                    checkedSpans++;
                }

                element.EnumerateObject().ToList().ForEach(property => Visit(property.Value));
            }
        }
    }

    [Fact]
    public void Json_escapes_no_letter()
    {
        var json = Strict.GetString(Extractions.Write("jsonl", new OutputOptions(), Extractions.OfWhole("é “x” 🏗 <b> & 'y' +")));

        Assert.Contains("é “x” 🏗 <b> & 'y' +", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_json_lines_has_no_character_that_some_reader_takes_for_its_end()
    {
        var json = Strict.GetString(Extractions.Write("jsonl", new OutputOptions(), Extractions.OfWhole("a\u2028b\u2029c\u0085d\r\ne\vf\f")));

        Assert.Equal(1, json.Count(character => char.IsControl(character) || character is '\u2028' or '\u2029'));
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_plain_text_is_written_on_request_and_that_taken_from_markup_always()
    {
        var markup = Extractions.Empty with { Article = Extractions.Empty.Article with { IsTakenFromMarkup = true } };

        Assert.False(HasText(Extractions.Empty, withText: false));
        Assert.True(HasText(Extractions.Empty, withText: true));
        Assert.True(HasText(markup, withText: false));

        static bool HasText(Extraction extraction, bool withText)
        {
            var json = Extractions.Write("jsonl", new OutputOptions { WithText = withText }, extraction);
            return JsonDocument.Parse(json).RootElement.GetProperty("article").TryGetProperty("text", out _);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@sum")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void A_cell_that_a_spreadsheet_would_run_gets_an_apostrophe(string text)
    {
        var csv = Strict.GetString(Extractions.Write("csv", new OutputOptions(), Extractions.OfWhole(text)));

        Assert.Contains($"\"'{text}\"", csv, StringComparison.Ordinal);
        Assert.DoesNotContain($",{text}", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_end_as_rfc_4180_has_it_and_no_byte_order_mark_stands_first()
    {
        var csv = Strict.GetString(Extractions.Write("csv", new OutputOptions(), Extractions.Empty));

        Assert.Equal(
            "id,article,title,date,paragraph,kind,act,speaker,speaker_role,speaker_type,mention,resolution,cue,cue_force,"
                + "statement,addressee,polarity,certainty,stance,markers,confidence,rule,start,end,speaker_anonymous\r\n",
            csv);
    }

    [Fact]
    public void No_character_of_an_article_commands_the_terminal()
    {
        var list = Strict.GetString(Extractions.Write("text", new OutputOptions { Explain = true }, Extractions.OfWhole("a \e[2J b\u009Bc \a")));

        Assert.DoesNotContain(list, character => char.IsControl(character) && character != '\n');
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void An_article_of_very_many_statements_is_handed_on_while_it_is_written(string format)
    {
        var many = Extractions.Bridge with { Statements = [.. Enumerable.Repeat(Extractions.Bridge.Statements, 2000).SelectMany(some => some)] };
        using var stream = new PieceCounter();
        using (var writer = OutputFormats.OfStatements.FindByName(format)!.Open(stream, new OutputOptions()))
        {
            writer.Write(many);
            writer.Complete();
        }

        Assert.True(stream.Length > 4 * stream.Longest, $"{stream.Length} bytes were written in pieces of up to {stream.Longest}.");
        using var json = JsonDocument.Parse(stream.ToArray());
        var article = format == "json" ? json.RootElement[0] : json.RootElement;
        Assert.Equal(many.Statements.Count, article.GetProperty("statements").GetArrayLength());
    }

    private sealed class PieceCounter : MemoryStream
    {
        public long Longest { get; private set; }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Longest = Math.Max(Longest, count);
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Longest = Math.Max(Longest, buffer.Length);
            base.Write(buffer);
        }
    }

    private static List<Rune> CodePointsOf(string text) => [.. text.EnumerateRunes()];

    private static string Slice(List<Rune> text, JsonElement span)
    {
        var start = span.GetProperty("start").GetInt32();
        var end = span.GetProperty("end").GetInt32();
        return string.Concat(text[start..end]);
    }
}
