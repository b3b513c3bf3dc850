namespace Extractor.Quotations;

/// <summary>A quotation while it is being put together.</summary>
internal sealed class FoundQuotation(QuotationMark opening)
{
    /// <summary>The mark that opened it.</summary>
    public QuotationMark Opening { get; } = opening;

    /// <summary>Its parts so far.</summary>
    public List<TextSpan> Parts { get; } = [];

    /// <summary>Where the part begins that is being read.</summary>
    public int PartStart { get; set; } = opening.End;

    /// <summary>Where its last mark or text ends.</summary>
    public int End { get; set; } = opening.End;

    /// <summary>Whether its closing mark was found.</summary>
    public bool IsClosed { get; set; }
}
