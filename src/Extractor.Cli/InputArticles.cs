using Extractor.Journals;
using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>The articles that a user's arguments lead to, read as they are asked for; what cannot be read is told, and the rest go on.</summary>
internal sealed class InputArticles
{
    private readonly ReadingOptions _options;
    private readonly Terminal _terminal;
    private readonly Messages _messages;
    private readonly ArticleKeys _keys;
    private readonly SeenArticles _seen = new();
    private HashSet<string>? _realPaths;

    /// <summary>Finds the sources of the articles.</summary>
    /// <param name="inputs">What to read, and how.</param>
    /// <param name="terminal">Whose standard input.</param>
    /// <param name="messages">Where to tell what cannot be found or read.</param>
    public InputArticles(Inputs inputs, Terminal terminal, Messages messages)
    {
        (_options, _terminal, _messages) = (inputs.Options, terminal, messages);
        var sources = ArticleSources.Find(inputs.Arguments, inputs.Files);
        foreach (var problem in sources.Problems)
        {
            messages.Write(problem);
        }

        (Sources, Failed, _keys) = (sources.Found, sources.Problems.Count, new ArticleKeys(sources.SharedKeys));
    }

    /// <summary>Where the articles are read from, in order.</summary>
    public IReadOnlyList<ArticleSource> Sources { get; }

    /// <summary>How many arguments, sources and articles could not be found or read so far.</summary>
    public int Failed { get; private set; }

    /// <summary>A hash of what was read of the sources that hold several articles: where shards of a run differ in it, they read others.</summary>
    public ulong Seen => _seen.Value;

    /// <summary>The articles of all sources, in order; each is read when it is asked for.</summary>
    public IEnumerable<Article> ReadAll() => Sources.SelectMany(Read);

    /// <summary>The articles of a source; each is read when it is asked for.</summary>
    public IEnumerable<Article> Read(ArticleSource source) => ReadPlaced(source, 0).Select(placed => placed.Result.Article).OfType<Article>();

    /// <summary>The articles of all sources, in order, and the problems that cost one; each is read when it is asked for, and problems are told.</summary>
    public IEnumerable<PlacedResult> ReadPlaced() => Sources.SelectMany(ReadPlaced);

    private IEnumerable<PlacedResult> ReadPlaced(ArticleSource source, int number)
    {
        using var results = source.Read(_terminal.Input, _options).GetEnumerator();
        for (var place = 0L; TryReadNext(results, source) is { } result; place++)
        {
            _seen.Add(source, place, result);
            if (_options.Shard is { } shard && !shard.Holds(result.Article?.Key ?? source.Key))
            {
                continue;
            }

            var position = new ArticlePosition(number, place);
            if (result.Article is { } article)
            {
                yield return new PlacedResult(position, _keys.WithOwnKey(article, source));
                continue;
            }

            _messages.Write(result.Problem!.Message);
            if (result.Problem.CostsArticle)
            {
                Failed++;
                yield return new PlacedResult(position, result);
            }
        }
    }

    /// <summary>Whether an output may be written: an article is never overwritten. Where it is one, that is told.</summary>
    /// <param name="path">The file, or null for standard output, which always may.</param>
    public bool MayWrite(string? path)
    {
        if (path is null)
        {
            return true;
        }

        _realPaths ??= [.. Sources.Select(source => RealPathOf(source.Path))];
        var isArticle = _realPaths.Contains(RealPathOf(path));
        if (isArticle)
        {
            _messages.Write($"{path}: is one of the articles, and is not overwritten");
        }

        return !isArticle;
    }

    /// <summary>What reading gives next; where nothing more can be read, why, and behind it null, as at the end.</summary>
    private static ReadResult? TryReadNext(IEnumerator<ReadResult> results, ArticleSource source)
    {
        try
        {
            return results.MoveNext() ? results.Current : null;
        }
        catch (UnreadableArticleException failure)
        {
            return failure.Problem;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new ReadingProblem(source.Path, null, Messages.ReasonOf(failure));
        }
    }

    // Links in the name or in the folders before it lead to one file by two paths
    private static string RealPathOf(string path)
    {
        var file = Destination.FindFile(path);
        var folder = Path.GetDirectoryName(file);
        return Directory.Exists(folder) ? Path.Join(FolderSearch.RealPathOf(folder), Path.GetFileName(file)) : file;
    }
}
