namespace Extractor.Reading;

/// <summary>A file or standard input, from which articles can be read.</summary>
/// <param name="Path">As given, or found under a folder as given, with <c>/</c> between its parts; <c>-</c> for standard input.</param>
/// <param name="Key">Its name within the run, the same on every machine where the same was given; see <see cref="Article.Key"/>.</param>
/// <param name="Format">How to read it.</param>
public sealed record ArticleSource(string Path, string Key, InputFormat Format)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads the articles of the source.</summary>
    /// <param name="standardInput">What to read where the source is standard input.</param>
    /// <exception cref="UnreadableArticleException">The source is not of its format.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The source must not be read.</exception>
    public IReadOnlyList<Article> Read(Stream standardInput)
    {
        if (Path == StandardInput)
        {
            return [.. Format.Read(standardInput, this)];
        }

        // No buffer: the readers take all at once
        using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return [.. Format.Read(file, this)];
    }
}
