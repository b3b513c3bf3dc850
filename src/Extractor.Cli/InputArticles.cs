using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>The articles that a user's arguments lead to; what cannot be read is told, and the rest go on.</summary>
internal sealed class InputArticles
{
    private readonly Terminal _terminal;
    private readonly Messages _messages;
    private readonly IReadOnlySet<string> _sharedKeys;
    private readonly HashSet<(string Key, string Text)> _seen = [];
    private HashSet<string>? _realPaths;

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

        (Sources, Failed, _sharedKeys) = (sources.Found, sources.Problems.Count, sources.SharedKeys);
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
            return [.. source.Read(_terminal.Input).Select(WithOwnKey)];
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

    /// <summary>
    /// The same article, under its path where one of the same name and text was read before: ids are made of both and
    /// must differ within an output. In all other cases an id does not depend on what else is read.
    /// </summary>
    private Article WithOwnKey(Article article)
    {
        if (_sharedKeys.Count == 0)
        {
            return article;
        }

        var key = article.Key;
        for (var number = 1; !_seen.Add((key, article.Text)); number++)
        {
            key = number == 1 ? article.Path : $"{article.Path}#{number}";
        }

        return article with { Key = key };
    }

    /// <summary>Whether a file may be written: an article is never overwritten. Where it is one, that is told.</summary>
    public bool MayWrite(string path)
    {
        _realPaths ??= [.. Sources.Select(source => RealPathOf(source.Path))];
        var isArticle = _realPaths.Contains(RealPathOf(path));
        if (isArticle)
        {
            _messages.Write($"{path}: is one of the articles, and is not overwritten");
        }

        return !isArticle;
    }

    // Links in the name or in the folders before it lead to one file by two paths
    private static string RealPathOf(string path)
    {
        var file = Destination.FindFile(path);
        var folder = Path.GetDirectoryName(file);
        return Directory.Exists(folder) ? Path.Join(FolderSearch.RealPathOf(folder), Path.GetFileName(file)) : file;
    }
}
