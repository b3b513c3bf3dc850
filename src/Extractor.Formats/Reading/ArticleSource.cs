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
        return ReadOpened(standardInput, options ?? new ReadingOptions());
    }

    private IEnumerable<ReadResult> ReadOpened(Stream standardInput, ReadingOptions options)
    {
        // No buffer: the readers have their own
        using var file = Path == StandardInput ? null : new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        using var opened = new OpenedSource(this, file ?? standardInput, options);
        var isEmpty = true;
        using var results = ReadContent(opened).GetEnumerator();
        while (MoveNext(results))
        {
            while (opened.TryTakeNote() is { } note)
            {
                yield return note;
            }

            yield return Checked(results.Current, options);
            isEmpty = false;
        }

        while (opened.TryTakeNote() is { } note)
        {
            yield return note;
        }

        if (isEmpty)
        {
            yield return opened.Problem(null, "holds no article");
        }
    }

    /// <summary>The same, or a problem in its place where the article's text is none that statements could be found in.</summary>
    private static ReadResult Checked(ReadResult result, ReadingOptions options)
    {
        if (result.Article is not { } article)
        {
            return result;
        }

        if (string.IsNullOrWhiteSpace(article.Text))
        {
            return new ReadingProblem(article.Path, null, "holds no text");
        }

        return options.Force || Language.FindForeign(article.Text) is not { } language
            ? result
            : new ReadingProblem(article.Path, null, $"seems to be in {language}, not in English; --force reads it all the same");
    }

    // Lazily, so that whatever is thrown is thrown where the results are asked for
    private static IEnumerable<ReadResult> ReadContent(OpenedSource opened)
    {
        var format = InputFormats.Choose(opened);
        if (format.HoldsOne && opened.Options.Shard?.Holds(opened.Source.Key) == false)
        {
            yield break;
        }

        foreach (var result in format.Read(opened))
        {
            yield return result;
        }
    }

    private bool MoveNext(IEnumerator<ReadResult> results)
    {
        try
        {
            return results.MoveNext();
        }
        catch (Exception failure) when (failure is not (UnreadableArticleException or IOException or UnauthorizedAccessException) && BrokenContent.Describe(failure) is not null)
        {
            throw new UnreadableArticleException(Path, BrokenContent.Describe(failure)!);
        }
    }
}
