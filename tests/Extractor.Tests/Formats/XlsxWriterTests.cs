using System.Text;
using Extractor.Writing;
using Extractor.Writing.Xlsx;

namespace Extractor.Tests.Formats;

public sealed class XlsxWriterTests
{
    [Fact]
    public void What_is_written_is_approved()
    {
        var workbook = Extractions.Write("xlsx", new OutputOptions(), Extractions.Bridge, Extractions.Empty);

        Assert.Empty(Workbook.MistakesIn(workbook));
        ApprovedFile.Check("bridge.xlsx.txt", Workbook.PartsOf(workbook));
    }

    [Fact]
    public void Speakers_have_a_workbook_of_their_own()
    {
        var workbook = Extractions.WriteSpeakers("xlsx", new OutputOptions(), Extractions.Bridge);

        Assert.Empty(Workbook.MistakesIn(workbook));
        Assert.Contains("Ana Prado", Encoding.UTF8.GetString(Workbook.PartsOf(workbook)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_written_twice_whatever_the_clock_shows()
    {
        var workbook = Extractions.Write("xlsx", new OutputOptions(), Extractions.Bridge);

        Assert.Equal(workbook, Extractions.Write("xlsx", new OutputOptions(), Extractions.Bridge));
        Assert.All(Workbook.DatesOf(workbook), date => Assert.Equal(new DateTime(1980, 1, 1), date));
    }

    [Theory]
    [InlineData("=1+1", "=1+1")]
    [InlineData("one\ntwo\r\nthree", "one\ntwo_x000D_\nthree")]
    [InlineData("a\0b\u0007c", "a_x0000_b_x0007_c")]
    [InlineData("_x0041_ _x41_", "_x005F_x0041_ _x41_")]
    public void A_text_is_held_as_text_whatever_it_is(string text, string expected)
    {
        Assert.Equal(expected, CellText.Of(text));
        Assert.Equal(text, CellText.Read(expected));
    }

    // No theory: lone surrogates do not survive being handed to one
    [Fact]
    public void Characters_that_are_none_are_held_visibly() =>
        Assert.Equal("_xFFFE_ 😀 \uFFFD \uFFFD", CellText.Of("\uFFFE 😀 \uD83D \uDE00"));

    [Fact]
    public void Chosen_columns_stand_alone_in_the_first_sheet()
    {
        var options = new OutputOptions { Columns = ["statement", "speaker"] };

        var parts = Encoding.UTF8.GetString(Workbook.PartsOf(Extractions.Write("xlsx", options, Extractions.Bridge)));

        Assert.Contains("ref=\"A1:B4\"", parts, StringComparison.Ordinal);
    }

    [Fact]
    public void More_rows_than_a_sheet_holds_are_told_with_the_format_to_take()
    {
        using var stream = new MemoryStream();
        using var writer = XlsxWriter.OfStatements(stream, new OutputOptions(), mostRows: 3);

        var failure = Assert.Throws<OutputLimitException>(() => writer.Write(Extractions.Bridge));

        Assert.Equal("a sheet holds 3 rows, and there are more statements: write CSV", failure.Message);
    }

    [Fact]
    public void A_text_longer_than_a_cell_holds_is_told_and_never_cut()
    {
        using var stream = new MemoryStream();
        using var writer = XlsxWriter.OfStatements(stream, new OutputOptions());

        var failure = Assert.Throws<OutputLimitException>(() => writer.Write(Extractions.OfWhole(new string('a', 32_768))));

        Assert.Contains("a cell holds 32,767 characters", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("write CSV", failure.Message, StringComparison.Ordinal);
    }
}
