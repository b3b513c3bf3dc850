namespace Extractor.Reading;

/// <summary>A source that has been opened, and whose format is known: its articles can be read, once.</summary>
public sealed class ArticleReader : IDisposable
{
    private readonly Stream? _file;
    private readonly OpenedSource _opened;
    private readonly InputFormat _format;

    internal ArticleReader(ArticleSource source, Stream standardInput, ReadingOptions options)
    {
        _file = source.Path == ArticleSource.StandardInput ? null : ArticleSource.OpenFile(source.Path);
        _opened = new OpenedSource(source, _file ?? standardInput, options);
        try
        {
            _format = Guarded(() => InputFormats.Choose(_opened));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Whether the source is one article, under its own key; else it may hold any number of them.</summary>
    public bool HoldsOne => _format.HoldsOne;

    /// <summary>How many bytes the source has, or null where that is not known beforehand, as for a pipe.</summary>
    public long? Length => _opened.KnownLength;

    /// <summary>Reads the articles one after another, as they are asked for.</summary>
    /// <exception cref="UnreadableArticleException">The source is not of its format; thrown where reading comes to it, as are all others.</exception>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public IEnumerable<ReadResult> ReadAll()
    {
        var isEmpty = true;
        using var results = ReadContent().GetEnumerator();
        while (Guarded(results.MoveNext))
        {
            while (_opened.TryTakeNote() is { } note)
            {
                yield return note;
            }

            yield return Checked(results.Current);
            isEmpty = false;
        }

        while (_opened.TryTakeNote() is { } note)
        {
            yield return note;
        }

        // A filter may be given nothing, as Spark's is for an empty partition
        if (isEmpty && !(_opened.Source.Path == ArticleSource.StandardInput && _opened.Options.Format is { HoldsOne: false }))
        {
            yield return _opened.Problem(null, "holds no article");
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _opened.Dispose();
        _file?.Dispose();
    }

    // Lazily, so that whatever is thrown is thrown where the results are asked for
    private IEnumerable<ReadResult> ReadContent()
    {
        if (HoldsOne && _opened.Options.Shard?.Holds(_opened.Source.Key) == false)
        {
            yield break;
        }

        foreach (var result in _format.Read(_opened))
        {
            yield return result;
        }
    }

    /// <summary>The same, or a problem in its place where the article's text is none that statements could be found in.</summary>
    private ReadResult Checked(ReadResult result)
    {
        if (result.Article is not { } article)
        {
            return result;
        }

        if (string.IsNullOrWhiteSpace(article.Text))
        {
            return new ReadingProblem(article.Path, null, "holds no text");
        }

        return _opened.Options.Force || Language.FindForeign(article.Text) is not { } language
            ? result
            : new ReadingProblem(article.Path, null, $"seems to be in {language}, not in English; --force reads it all the same");
    }

    /// <summary>What a part of reading gives; what the libraries of formats throw on broken content becomes what all readers throw.</summary>
    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception failure) when (failure is not (UnreadableArticleException or IOException or UnauthorizedAccessException) && BrokenContent.Describe(failure) is not null)
        {
            throw new UnreadableArticleException(_opened.Path, BrokenContent.Describe(failure)!);
        }
    }
}
