using Extractor.Paragraphs;

namespace Extractor.Quotations;

/// <summary>A quotation while it is being put together.</summary>
internal sealed class FoundQuotation(QuotationMark opening)
{
    // Most have one part, and most opening marks of a hostile text open nothing
    private TextSpan _first;
    private List<TextSpan>? _parts;

    /// <summary>The mark that opened it.</summary>
    public QuotationMark Opening { get; } = opening;

    /// <summary>Whether it has no part so far.</summary>
    public bool IsEmpty => _first.IsEmpty;

    /// <summary>Its only part, or null where it has none or several.</summary>
    public TextSpan? OnlyPart => _parts is null && !IsEmpty ? _first : null;

    /// <summary>Its parts, in order; made anew for each who asks.</summary>
    public IReadOnlyList<TextSpan> Parts
    {
        get
        {
            if (_parts is not null)
            {
                return _parts;
            }

            // No array: where one stands for such a list, each call of it is compiled anew at every start, and is slow
            return IsEmpty ? [] : [_first];
        }
    }

    /// <summary>Where the part begins that is being read.</summary>
    public int PartStart { get; set; } = opening.End;

    /// <summary>Where its last mark or text ends.</summary>
    public int End { get; private set; } = opening.End;

    /// <summary>Whether its closing mark was found.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Ends the part that is being read; one of nothing but white space is none.</summary>
    public void EndPart(string text, int end)
    {
        var part = TextLines.Trimmed(text, PartStart, end);
        if (!part.IsEmpty)
        {
            if (IsEmpty)
            {
                _first = part;
            }
            else
            {
                _parts ??= [_first];
                _parts.Add(part);
            }

            End = part.End;
        }
    }

    /// <summary>Closes the quotation with a mark.</summary>
    public void Close(QuotationMark mark)
    {
        IsClosed = true;
        End = mark.End;
    }
}
