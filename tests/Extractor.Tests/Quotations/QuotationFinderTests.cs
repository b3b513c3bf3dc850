using System.Text;
using Extractor.Model;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Quotations;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [Cases("quotations.md")]
    public void Quotations_are_found(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);

        Assert.Equal(expected, Describe(Read(text)));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_shift_nothing()
    {
        const string Text = "🎉 “We won 🏆,” said Ana 🙂. “Again.”";

        var quotations = Read(Text).Quotations.Items;

        Assert.Equal("We won 🏆,", Text[quotations[0].Parts[0].Start..quotations[0].Parts[0].End]);
        Assert.Equal("“Again.”", Text[quotations[1].Span.Start..quotations[1].Span.End]);
    }

    [Theory]
    [InlineData("“")]
    [InlineData("\" ")]
    [InlineData("'x ")]
    [InlineData("x' ")]
    [InlineData("''")]
    [InlineData("«‹")]
    [InlineData("‘x’ “y” ")]
    [InlineData("“x\n\n")]
    [InlineData("'x.\n\n'")]
    [InlineData("“a ‘b “c” d’ ")]
    public void The_work_grows_no_faster_than_the_text(string piece)
    {
        var few = Steps(piece, 1_000);
        var many = Steps(piece, 20_000);

        Assert.True(many <= (20 * few) + 100, $"{many} marks looked at, {few} in a twentieth of the text");
    }

    internal static Document Read(string text)
    {
        var document = new Document(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        new ParagraphFinder().Annotate(document);
        new QuotationFinder().Annotate(document);
        return document;
    }

    private static int Steps(string piece, int times)
    {
        var text = string.Concat(Enumerable.Repeat(piece, times));
        var document = new Document(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        new ParagraphFinder().Annotate(document);
        var search = new QuotationSearch(text, document.Paragraphs.Items);
        search.Find();
        return search.Steps;
    }

    private static string Describe(Document document)
    {
        var lines = new List<string>();
        foreach (var quotation in document.Quotations.Items)
        {
            var line = new StringBuilder();
            for (var outer = quotation.Inside; outer >= 0; outer = document.Quotations[outer].Inside)
            {
                line.Append("> ");
            }

            line.AppendJoin(" ¶ ", quotation.Parts.Select(document.TextOf).Select(part => part.Replace('\n', '⏎')));
            line.Append(quotation.IsClosed ? "" : " [open]");
            line.Append(quotation.Use switch
            {
                QuotationUse.Term => " [term]",
                QuotationUse.Title => " [title]",
                _ => "",
            });
            lines.Add(line.ToString());
        }

        return string.Join('\n', lines);
    }
}
