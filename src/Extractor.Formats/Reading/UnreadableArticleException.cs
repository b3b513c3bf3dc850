namespace Extractor.Reading;

/// <summary>A source does not hold what its format asks for.</summary>
/// <param name="path">The path of the source.</param>
/// <param name="problem">What was found, and where.</param>
public sealed class UnreadableArticleException(string path, string problem) : FormatException($"{path}: {problem}");
