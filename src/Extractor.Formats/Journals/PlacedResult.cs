using Extractor.Reading;

namespace Extractor.Journals;

/// <summary>What reading gave at a place of a run: an article, or a problem that cost one.</summary>
/// <param name="Position">The place.</param>
/// <param name="Result">What was read there.</param>
internal sealed record PlacedResult(ArticlePosition Position, ReadResult Result);
