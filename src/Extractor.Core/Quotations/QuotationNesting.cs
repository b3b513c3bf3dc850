using Extractor.Paragraphs;
using Extractor.Words;

namespace Extractor.Quotations;

/// <summary>Puts the quotations of an article in order and tells which lies in which.</summary>
internal sealed class QuotationNesting(string text, Paragraph[] paragraphs)
{
    private readonly QuotationUses _uses = new(text);

    /// <summary>
    /// The quotations in the order of their opening marks. One that crosses the border of another's part is none:
    /// the one that opens first stands.
    /// </summary>
    public List<Quotation> Nest(List<Quotation> unordered)
    {
        StableSort.Sort(unordered, (one, other) => TextSpan.CompareOuterFirst(one.Span, other.Span));
        var quotations = new List<Quotation>(unordered.Count);
        var enclosing = new Stack<int>();
        var paragraph = 0;
        foreach (var found in unordered)
        {
            // Both are in order, and no mark stands outside all paragraphs
            var span = found.Span;
            while (paragraph + 1 < paragraphs.Length && paragraphs[paragraph + 1].Span.Start <= span.Start)
            {
                paragraph++;
            }

            while (enclosing.Count > 0 && quotations[enclosing.Peek()].Span.End <= span.Start)
            {
                enclosing.Pop();
            }

            var inside = enclosing.Count > 0 ? enclosing.Peek() : -1;
            if (inside < 0 || LiesInPart(quotations[inside], span))
            {
                enclosing.Push(quotations.Count);
                var use = UseOf(found, paragraphs[paragraph]);
                quotations.Add(inside == found.Inside && use == found.Use ? found : found with { Inside = inside, Use = use });
            }
        }

        return quotations;
    }

    private static bool LiesInPart(Quotation quotation, TextSpan span)
    {
        // Parts are in order: the last that begins at or before the span
        int low = 0, high = quotation.Parts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = quotation.Parts[middle].Start <= span.Start ? (middle, high) : (low, middle - 1);
        }

        return quotation.Parts[low].Contains(span);
    }

    // In a headline all words have capitals, and marks are for what somebody said
    private QuotationUse UseOf(Quotation found, Paragraph paragraph) =>
        found.IsClosed
            && found.Parts.Count == 1
            && paragraph.Kind == ParagraphKind.Body
            && !Headline.IsInTitleCase(paragraph.Span.In(text))
            ? _uses.Of(found.Span, found.Parts[0], paragraph.Span)
            : QuotationUse.Speech;
}
