using Extractor.Model;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Paragraphs;

public sealed class ParagraphFinderTests
{
    [Theory]
    [Cases("paragraphs.md")]
    public void Paragraphs_are_found(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);

        Assert.Equal(expected, Describe(Read(text)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\r\n\r\n")]
    [InlineData("\n \u00A0\n")]
    public void Every_kind_of_line_end_parts_paragraphs(string lineEnd)
    {
        var document = Read($" It rained.{lineEnd}It snowed. {lineEnd}");

        Assert.Equal("1 Body: It rained.\n2 Body: It snowed.", Describe(document));
    }

    [Theory]
    [InlineData(160, true)]
    [InlineData(161, false)]
    public void A_credit_has_160_characters_at_most(int length, bool isFurniture)
    {
        var credit = ("Photo by " + string.Concat(Enumerable.Repeat("Ana ", 37))).PadRight(length, 'A');

        var document = Read($"The bridge was closed on Monday, the mayor said (“for a day.”) {credit}");

        Assert.Equal(isFurniture, document.Paragraphs.Items.ToArray().Any(paragraph => paragraph.Kind == ParagraphKind.Furniture));
    }

    [Fact]
    public void The_supplied_articles_are_divided_as_a_reader_does()
    {
        var talks = Read(Sample("xi-blinken-beijing-talks.txt"));
        var noBreakthrough = Read(Sample("xi-blinken-no-breakthrough.txt"));

        Assert.Equal("Xi, Blinken agree to stabilize US-China relations in Beijing talks", Headline.Of(talks));
        Assert.Equal(new DateOnly(2023, 6, 20), PublicationDate.Of(talks));
        Assert.Equal([ParagraphKind.Furniture, ParagraphKind.Title, ParagraphKind.Date, ParagraphKind.Body], Kinds(talks)[..4]);
        Assert.All(Kinds(talks)[4..], kind => Assert.Equal(ParagraphKind.Body, kind));

        Assert.Null(Headline.Of(noBreakthrough));
        Assert.Null(PublicationDate.Of(noBreakthrough));
        Assert.Equal([ParagraphKind.Furniture, ParagraphKind.Furniture, ParagraphKind.Body], Kinds(noBreakthrough)[..3]);
        Assert.Equal([ParagraphKind.Body, ParagraphKind.Furniture], Kinds(noBreakthrough)[^2..]);
        Assert.Contains("no major\n\nbreakthroughs", noBreakthrough.TextOf(noBreakthrough.Paragraphs[2].Span), StringComparison.Ordinal);
    }

    private static ParagraphKind[] Kinds(Document document) => [.. document.Paragraphs.Items.ToArray().Select(paragraph => paragraph.Kind)];

    private static string Sample(string name) =>
        File.ReadAllText(Path.Combine(CaseDocument.Root, "samples", "articles", name));

    private static Document Read(string text)
    {
        var document = new Document(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        new ParagraphFinder().Annotate(document);
        return document;
    }

    private static string Describe(Document document) => string.Join('\n', document.Paragraphs.Items.ToArray().Select(paragraph =>
        $"{paragraph.Number} {paragraph.Kind}: {document.TextOf(paragraph.Span).Replace('\n', '⏎')}"));
}
