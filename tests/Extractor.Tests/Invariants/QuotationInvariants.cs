using System.Text;
using Extractor.Model;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Tests.Quotations;

namespace Extractor.Tests.Invariants;

/// <summary>What holds for the paragraphs and quotations of any text, made up from a fixed seed.</summary>
public sealed class QuotationInvariants
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "„", "‟", "＂", "'", "‘", "’", "‚", "‛", "`", "''", "``", "«", "»", "‹", "›", "'", "“", "”",
        "\n", "\n\n", "\r\n", "\r", "\u2028", "\u2029", " ", " ", " ", "\u00A0", "\t", "\u200B", "\uFEFF",
        ".", ",", "?", "!", "…", ":", "—", "-", "(", ")", "[", "]", "<", ">", "<b>", "</b>", "<a b=\"", "=",
        "🎉", "e\u0301", "\u0301", "\uD83C", "\uDF89", "5'", " 11\"", "'90s", "n", "s", "12", "1980", "don't", "'em",
        "word", "Word", "he said", "Mr. Hale", "The Long Night", "film", "NBC's", "Photo by Ana", "Advertisement",
        "June 3, 2021", "Published", "Fashion", "a longer piece of text that fills a line",
    ];

    [Fact]
    public void Paragraphs_and_quotations_of_any_text_are_in_order_and_in_range()
    {
        // A fixed seed: a failure found once is found again
        var random = new Random(20260101);
        for (var round = 0; round < 3_000; round++)
        {
            var text = Text(random);
            var document = QuotationFinderTests.Read(text);

            CheckParagraphs(document);
            CheckQuotations(document);
            CheckSame(document, QuotationFinderTests.Read(text));
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(60); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    private static void CheckParagraphs(Document document)
    {
        var end = 0;
        var number = 1;
        foreach (var paragraph in document.Paragraphs.Items)
        {
            Assert.True(string.IsNullOrWhiteSpace(document.Text[end..paragraph.Span.Start]), document.Text);
            CheckTrimmed(document.Text, paragraph.Span);
            Assert.InRange(paragraph.Number, number - 1, number);
            end = paragraph.Span.End;
            number = paragraph.Number + 1;
        }

        Assert.True(string.IsNullOrWhiteSpace(document.Text[end..]), document.Text);
    }

    private static void CheckQuotations(Document document)
    {
        var quotations = document.Quotations.Items;
        for (var i = 0; i < quotations.Length; i++)
        {
            var (span, parts, inside) = (quotations[i].Span, quotations[i].Parts, quotations[i].Inside);
            Assert.InRange(span.End, span.Start + 1, document.Text.Length);
            Assert.True(i == 0 || quotations[i - 1].Span.Start < span.Start, document.Text);
            Assert.NotEmpty(parts);
            var end = span.Start;
            foreach (var part in parts)
            {
                CheckTrimmed(document.Text, part);
                Assert.True(span.Contains(part) && part.Start > end, document.Text);
                Assert.Contains(document.Paragraphs.Items.ToArray(), paragraph =>
                    paragraph.Span.Contains(part) && paragraph.Kind is ParagraphKind.Body or ParagraphKind.Title);
                end = part.End;
            }

            Assert.Equal(quotations[i].IsClosed, span.End > end);
            Assert.InRange(inside, -1, i - 1);
            Assert.True(inside < 0 || quotations[inside].Parts.Any(part => part.Contains(span)), document.Text);
            for (var other = inside + 1; other < i; other++)
            {
                Assert.True(!quotations[other].Span.Overlaps(span) || inside == other, document.Text);
            }
        }
    }

    private static void CheckSame(Document one, Document again)
    {
        Assert.Equal(one.Paragraphs.Items.ToArray(), again.Paragraphs.Items.ToArray());
        Assert.Equal(
            one.Quotations.Items.ToArray().Select(quotation => (quotation.Span, string.Join('|', quotation.Parts), quotation.Inside, quotation.Use)),
            again.Quotations.Items.ToArray().Select(quotation => (quotation.Span, string.Join('|', quotation.Parts), quotation.Inside, quotation.Use)));
    }

    private static void CheckTrimmed(string text, TextSpan span)
    {
        Assert.False(span.IsEmpty, text);
        Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), text);
    }
}
