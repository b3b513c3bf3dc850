namespace Extractor.Writing;

/// <summary>What a writer is to show; a format that has no place for something leaves it out.</summary>
public sealed record OutputOptions
{
    /// <summary>Whether JSON carries the text of every article; that of an article taken out of mark-up it always carries.</summary>
    public bool WithText { get; init; }

    /// <summary>Whether JSON and the list for people carry the evidence for every statement.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether CSV and TSV begin with a byte order mark, as Excel needs it to know UTF-8.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>
    /// The columns of rows, in their order: some of <see cref="OutputFormats.Columns"/>, or one of
    /// <see cref="OutputFormats.ColumnSets"/>; null for all. A writer of rows throws <see cref="ArgumentException"/> at others.
    /// </summary>
    public IReadOnlyList<string>? Columns { get; init; }

    /// <summary>What of it not every format has a place for; see <see cref="OutputFormat.Extras"/>.</summary>
    public OutputExtras Extras =>
        (ByteOrderMark ? OutputExtras.ByteOrderMark : OutputExtras.None)
        | (Columns is null or [] ? OutputExtras.None : OutputExtras.Columns)
        | (WithText ? OutputExtras.Text : OutputExtras.None)
        | (Explain ? OutputExtras.Evidence : OutputExtras.None);

    /// <summary>The columns of the terminal that the list for people is wrapped to.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the list for people has the terminal's colours.</summary>
    public bool Colours { get; init; }
}
