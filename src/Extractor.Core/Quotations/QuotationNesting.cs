using Extractor.Paragraphs;

namespace Extractor.Quotations;

/// <summary>Puts the quotations of an article in order and tells which lies in which.</summary>
internal sealed class QuotationNesting(string text, Paragraph[] paragraphs)
{
    private readonly QuotationUses _uses = new(text);

    /// <summary>
    /// The quotations in the order of their opening marks. One that crosses the border of another's part is none:
    /// the one that opens first stands.
    /// </summary>
    public List<Quotation> Nest(List<FoundQuotation> unordered)
    {
        unordered.Sort((a, b) => a.Opening.Start != b.Opening.Start ? a.Opening.Start.CompareTo(b.Opening.Start) : b.End.CompareTo(a.End));
        var quotations = new List<Quotation>(unordered.Count);
        var enclosing = new Stack<int>();
        foreach (var found in unordered)
        {
            var span = new TextSpan(found.Opening.Start, found.End);
            while (enclosing.Count > 0 && quotations[enclosing.Peek()].Span.End <= span.Start)
            {
                enclosing.Pop();
            }

            var inside = enclosing.Count > 0 ? enclosing.Peek() : -1;
            if (inside < 0 || LiesInPart(quotations[inside], span))
            {
                enclosing.Push(quotations.Count);
                quotations.Add(new Quotation
                {
                    Span = span,
                    Parts = found.Parts,
                    IsClosed = found.IsClosed,
                    Inside = inside,
                    Use = UseOf(found, span),
                });
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
    private QuotationUse UseOf(FoundQuotation found, TextSpan span)
    {
        var paragraph = paragraphs[found.Opening.Paragraph];
        return found.IsClosed
            && found.OnlyPart is { } part
            && paragraph.Kind == ParagraphKind.Body
            && !Headline.IsInTitleCase(paragraph.Span.In(text))
            ? _uses.Of(span, part, paragraph.Span)
            : QuotationUse.Speech;
    }
}
