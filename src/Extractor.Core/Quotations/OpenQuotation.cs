using Extractor.Paragraphs;

namespace Extractor.Quotations;

/// <summary>A quotation whose closing mark is still looked for.</summary>
internal struct OpenQuotation(QuotationMark opening)
{
    // Most have one part, and most opening marks of a hostile text open nothing
    private TextSpan _first;
    private List<TextSpan>? _parts;

    // Where its last mark or text ends
    private int _end = opening.End;

    /// <summary>The mark that opened it.</summary>
    public QuotationMark Opening { get; } = opening;

    /// <summary>Where the part begins that is being read.</summary>
    public int PartStart { get; set; } = opening.End;

    /// <summary>The quotation, once no more of it is looked for; which other it lies in is told later. Null where it has no part.</summary>
    /// <param name="closing">The mark that closes it, or null where there is none.</param>
    public readonly Quotation? Finish(QuotationMark? closing)
    {
        if (_first.IsEmpty)
        {
            return null;
        }

        return new Quotation
        {
            Span = new TextSpan(Opening.Start, closing?.End ?? _end),

            // No array: where one stands for such a list, each call of it is compiled anew at every start, and is slow. And no list
            // of one part: it takes twice as much as the whole quotation
            Parts = (IReadOnlyList<TextSpan>?)_parts ?? [_first],
            IsClosed = closing is not null,
            Inside = -1,
        };
    }

    /// <summary>Ends the part that is being read; one of nothing but white space is none.</summary>
    public void EndPart(string text, int end)
    {
        var part = TextLines.Trimmed(text, PartStart, end);
        if (!part.IsEmpty)
        {
            if (_first.IsEmpty)
            {
                _first = part;
            }
            else
            {
                _parts ??= [_first];
                _parts.Add(part);
            }

            _end = part.End;
        }
    }
}
