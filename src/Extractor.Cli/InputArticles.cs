using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>The articles that a user's arguments lead to; what cannot be read is told, and the rest go on.</summary>
internal sealed class InputArticles
{
    private readonly Terminal _terminal;
    private readonly Messages _messages;

    /// <summary>Finds the sources of the articles.</summary>
    /// <param name="arguments">Files, folders and <c>-</c>; none means standard input.</param>
    /// <param name="terminal">Whose standard input.</param>
    /// <param name="messages">Where to tell what cannot be found or read.</param>
    public InputArticles(IReadOnlyList<string> arguments, Terminal terminal, Messages messages)
    {
        (_terminal, _messages) = (terminal, messages);
        var sources = ArticleSources.Find(arguments.Count > 0 ? arguments : [ArticleSource.StandardInput]);
        foreach (var problem in sources.Problems)
        {
            messages.Write(problem);
        }

        (Sources, Failed) = (sources.Found, sources.Problems.Count);
    }

    /// <summary>Where the articles are read from, in order.</summary>
    public IReadOnlyList<ArticleSource> Sources { get; }

    /// <summary>How many arguments and sources could not be found or read so far.</summary>
    public int Failed { get; private set; }

    /// <summary>The articles of a source, or null where it cannot be read.</summary>
    public IReadOnlyList<Article>? TryRead(ArticleSource source)
    {
        try
        {
            return source.Read(_terminal.Input);
        }
        catch (UnreadableArticleException failure)
        {
            _messages.Write(failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _messages.Write(source.Path, failure);
        }

        Failed++;
        return null;
    }

    /// <summary>Whether a file may be written: an article is never overwritten. Where it is one, that is told.</summary>
    public bool MayWrite(string path)
    {
        var output = Destination.FindFile(path);
        var isArticle = Sources.Any(source => Path.GetFullPath(source.Path) == output);
        if (isArticle)
        {
            _messages.Write($"{path}: is one of the articles, and is not overwritten");
        }

        return !isArticle;
    }
}
