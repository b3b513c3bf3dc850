namespace Extractor.Journals;

/// <summary>Where in a run an article stands. Shards that read the same agree on it, whatever each of them leaves out.</summary>
/// <param name="Source">The number of its source, from 0.</param>
/// <param name="Number">Its number in the source, from 0; what could not be read is counted too.</param>
internal readonly record struct ArticlePosition(int Source, long Number) : IComparable<ArticlePosition>
{
    /// <inheritdoc/>
    public int CompareTo(ArticlePosition other) => Source != other.Source ? Source.CompareTo(other.Source) : Number.CompareTo(other.Number);
}
