namespace Extractor.Quotations;

/// <summary>Marks that belong together.</summary>
internal enum MarkFamily : byte
{
    /// <summary>" “ ” „ ‟ ＂ and two single ones in a row; writers mix them.</summary>
    Double,

    /// <summary>' ‘ ’ ‚ ‛ and the backquote.</summary>
    Single,

    /// <summary>« ».</summary>
    Guillemet,

    /// <summary>‹ ›.</summary>
    SingleGuillemet,
}

/// <summary>What a mark can do, by its surroundings first and its shape second.</summary>
internal enum MarkWay : byte
{
    /// <summary>It can only open.</summary>
    Open,

    /// <summary>It can only close.</summary>
    Close,

    /// <summary>It closes where a quotation is open and opens where none is.</summary>
    Either,
}

/// <summary>A quotation mark in the text; apostrophes and marks of measure are left out as far as their surroundings tell.</summary>
/// <param name="Start">Its first UTF-16 unit.</param>
/// <param name="Length">How many UTF-16 units it has, 1 or 2.</param>
/// <param name="Family">The marks it can be paired with.</param>
/// <param name="Way">Whether it can open or close.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
internal readonly record struct QuotationMark(int Start, byte Length, MarkFamily Family, MarkWay Way, int Paragraph)
{
    /// <summary>The first UTF-16 unit after it.</summary>
    public int End => Start + Length;
}
