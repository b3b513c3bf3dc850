using Extractor.Paragraphs;

namespace Extractor.Quotations;

/// <summary>A quotation while it is being put together.</summary>
internal sealed class FoundQuotation(QuotationMark opening)
{
    // Most opening marks of a hostile text open nothing
    private List<TextSpan>? _parts;

    /// <summary>The mark that opened it.</summary>
    public QuotationMark Opening { get; } = opening;

    /// <summary>Its parts so far, in order.</summary>
    public IReadOnlyList<TextSpan> Parts => _parts ?? [];

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
            _parts ??= new List<TextSpan>(1);
            _parts.Add(part);
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
