namespace Extractor.Cli;

/// <summary>What finds the statements of an article, with the user's lists.</summary>
/// <param name="Extract">What finds them, with their evidence or without; threads may share it.</param>
/// <param name="Lists">A hash of the lists: where it is another, other statements may be found.</param>
internal sealed record ChosenExtractor(Func<Article, bool, CancellationToken, Extraction> Extract, ulong Lists);
