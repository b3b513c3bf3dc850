using System.Text;
using System.Text.Json;
using Extractor.Model;
using Extractor.Tests.Formats;
using Extractor.Tests.Invariants;
using Extractor.Writing;

namespace Extractor.Tests.Unbreakable;

/// <summary>Whatever the text, statements are slices of it, and every format carries them.</summary>
public sealed class NastyTextTests
{
    private static readonly StatementExtractor Extractor = new();

    public static TheoryData<string> Names { get; } = [.. NastyTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_nasty_text_has_statements_that_are_slices_of_it_and_is_written_in_every_format(string name)
    {
        var extraction = Extract(NastyTexts.Of(name));

        ExtractionInvariants.Check(extraction);
        var read = ReadJson(Extractions.Write("jsonl", new OutputOptions { Explain = true }, extraction));
        Assert.Equal(extraction.Statements.Select(statement => WellFormed(statement.Text)), read);
        foreach (var format in OutputFormats.OfStatements.All.Select(format => format.Name).Except(["jsonl", "json"]))
        {
            CheckWritten(format, extraction);
        }
    }

    [Fact]
    public void Every_quotation_mark_of_Unicode_may_stand_in_every_order()
    {
        var marks = NastyTexts.QuotationMarks;
        Assert.True(marks.Count > 45, $"{marks.Count} marks");
        foreach (var first in marks)
        {
            // One text for all that may follow: what does not close runs into the next, as in a damaged article
            var text = string.Concat(marks.Select(second => $"{first}We won,{second} said Kim Lee. She said {second}it is over{first}.\n\n"));

            ExtractionInvariants.Check(Extract(text));
        }
    }

    [Fact]
    public void Statements_around_one_word_of_10_MB_are_found()
    {
        var said = Extract(NastyTexts.Of("one word of 10 MB between statements")).Statements.Where(statement => statement.Text == "it is over").ToList();

        Assert.Equal(2, said.Count);
        Assert.All(said, statement => Assert.Equal("Kim Lee", statement.Speaker?.Name));
    }

    [Fact]
    public void The_innermost_of_a_thousand_quotations_in_each_other_is_not_lost() =>
        Assert.Contains(Extract(NastyTexts.Of("a thousand quotations in each other")).Statements, statement => statement.Text.Contains("we won", StringComparison.Ordinal));

    private static Extraction Extract(string text) => Extractor.Extract(new Article { Path = "a.txt", Key = "a.txt", Text = text });

    // A sheet may refuse a cell that is too long for it, which is told; nothing may break otherwise
    private static void CheckWritten(string format, Extraction extraction)
    {
        try
        {
            Assert.NotEmpty(Extractions.Write(format, new OutputOptions(), extraction));
        }
        catch (OutputLimitException) when (format == "xlsx")
        {
            Assert.Contains(extraction.Statements, statement => statement.Text.Length > 32_000 || statement.Speaker?.Name.Length > 32_000);
        }
    }

    private static List<string> ReadJson(byte[] line)
    {
        using var json = JsonDocument.Parse(line);
        return [.. json.RootElement.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("text").GetString()!)];
    }

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
