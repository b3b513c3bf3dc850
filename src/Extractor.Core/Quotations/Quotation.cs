namespace Extractor.Quotations;

/// <summary>A stretch in quotation marks.</summary>
public sealed record Quotation
{
    /// <summary>From the first opening mark to the last closing mark, in UTF-16 units; a mark that is missing is not in it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What stands inside the marks, without white space at the ends: one part a paragraph, none empty.</summary>
    public required IReadOnlyList<TextSpan> Parts { get; init; }

    /// <summary>
    /// Who speaks, where the marks hold the name too, before what is said or on a line below it (<c>“ORTEGA: We will
    /// appeal.”</c>); it lies in no part. Else null.
    /// </summary>
    public TextSpan? Label { get; init; }

    /// <summary>Whether the last closing mark was found.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>The index of the quotation it lies in, or -1.</summary>
    public required int Inside { get; init; }

    /// <summary>What its marks are for, as far as their form alone tells; a cue may show that it is speech after all.</summary>
    public QuotationUse Use { get; init; }
}
