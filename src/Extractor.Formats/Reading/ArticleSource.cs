namespace Extractor.Reading;

/// <summary>A file or standard input, from which articles can be read.</summary>
/// <param name="Path">As given, or found under a folder as given, with <c>/</c> between its parts; <c>-</c> for standard input.</param>
/// <param name="Key">Its name within the run, the same on every machine where the same was given; see <see cref="Article.Key"/>.</param>
public sealed record ArticleSource(string Path, string Key)
{
    /// <summary>The path that means standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// Reads the articles of the source one after another, as they are asked for: none is read before the one before it
    /// was given, so that a pipe is read no further than needed and a file of any size takes the memory of its longest article.
    /// </summary>
    /// <param name="standardInput">What to read where the source is standard input.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <exception cref="UnreadableArticleException">The source is not of its format; thrown where reading comes to it, as are all others.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The source must not be read.</exception>
    public IEnumerable<ReadResult> Read(Stream standardInput, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(standardInput);
        return ReadOpened(standardInput, options);
    }

    /// <summary>Opens the source and looks at its beginning, so that its format is known; its articles are read when they are asked for.</summary>
    /// <param name="standardInput">What to read where the source is standard input.</param>
    /// <param name="options">How to read it, or null for the defaults.</param>
    /// <exception cref="UnreadableArticleException">The source is of no format that can be read.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The source must not be read.</exception>
    public ArticleReader Open(Stream standardInput, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(standardInput);
        return new ArticleReader(this, standardInput, options ?? new ReadingOptions());
    }

    /// <summary>
    /// Opens a file to be read, with no buffer. Others may have it open, to write too, as an editor has on Windows; where
    /// they must not, each file is locked and freed, two questions to the system.
    /// </summary>
    /// <exception cref="FileNotFoundException">The path is empty, or leads to nothing.</exception>
    internal static FileStream OpenFile(string path) => path.Length == 0
        ? throw new FileNotFoundException(null, path)
        : new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private IEnumerable<ReadResult> ReadOpened(Stream standardInput, ReadingOptions? options)
    {
        using var reader = Open(standardInput, options);
        foreach (var result in reader.ReadAll())
        {
            yield return result;
        }
    }
}
