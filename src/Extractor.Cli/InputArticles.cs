using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>The articles that a user's arguments lead to, read as they are asked for; what cannot be read costs no other.</summary>
internal sealed class InputArticles
{
    private readonly ReadingOptions _options;
    private readonly Func<Stream> _standardInput;
    private readonly Messages _messages;
    private readonly ArticleKeys _keys;
    private readonly SeenArticles _seen = new();
    private readonly IReadOnlyList<NamedList> _lists;
    private FilesRead? _files;

    /// <summary>Finds the sources of the articles.</summary>
    /// <param name="inputs">What to read, and how.</param>
    /// <param name="terminal">Whose standard input.</param>
    /// <param name="messages">Where to tell what cannot be found or read.</param>
    /// <param name="isFilter">Whether nothing but standard output is written, so that nothing is read when nobody reads that.</param>
    public InputArticles(Inputs inputs, Terminal terminal, Messages messages, bool isFilter)
    {
        (_standardInput, _messages) = (() => isFilter ? terminal.WatchedInput : terminal.Input, messages);
        _lists = inputs.Lists;
        _options = inputs.Options with { BeforeWaiting = () => BeforeWaiting?.Invoke() };
        var sources = ArticleSources.Find(inputs.Arguments, inputs.Files);
        NotFound = sources.Problems;
        foreach (var problem in NotFound)
        {
            messages.Write(problem.Message);
        }

        (Sources, Failed, _keys) = (sources.Found, NotFound.Count, new ArticleKeys(sources.SharedKeys));
    }

    /// <summary>Where the articles are read from, in order.</summary>
    public IReadOnlyList<ArticleSource> Sources { get; }

    /// <summary>How many articles there are, or null where only reading tells.</summary>
    public int? Count => _options.Shard is null && Sources.All(HoldsOne) ? Sources.Count : null;

    /// <summary>Whether the next article may be long in coming: from whoever writes them to a pipe, or opens it at last.</summary>
    public bool MayWait { get; private set; }

    /// <summary>What could not be found or listed.</summary>
    public IReadOnlyList<ReadingProblem> NotFound { get; }

    /// <summary>How many arguments, sources and articles could not be found or read so far.</summary>
    public int Failed { get; private set; }

    /// <summary>Called before more is read of a pipe, which may wait for whoever writes it, by the thread that reads.</summary>
    public Action? BeforeWaiting { get; set; }

    /// <summary>A hash of what was read of the sources that hold several articles: where shards of a run differ in it, they read others.</summary>
    public ulong Seen => _seen.Value;

    /// <summary>
    /// All sources, in order, in parts that several threads may read at once. The parts are to be asked for by one thread at a time,
    /// since what it reads itself goes by order: a stream of articles, one by one, and which of two articles has a key.
    /// </summary>
    /// <param name="isWanted">Which sources to read; null for all.</param>
    public IEnumerable<ReadingTask> ReadTasks(Func<ArticleSource, bool>? isWanted = null)
    {
        for (var number = 0; number < Sources.Count; number++)
        {
            var source = Sources[number];
            if (isWanted?.Invoke(source) == false)
            {
                continue;
            }

            // Whoever asks can choose a thread to wait in. While the first is waited for nothing is in hand yet
            if (number > 0 && MayBePipe(source))
            {
                MayWait = true;
                yield return ReadingTask.Nothing;
            }

            foreach (var task in ReadTasks(source, number))
            {
                yield return task;
            }
        }
    }

    /// <summary>Tells a problem, and counts it where it costs an article.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="withTrace">Whether to tell where in the program it came about, if it is one of the program's.</param>
    public void Tell(ReadingProblem problem, bool withTrace = false)
    {
        _messages.Write(problem.Message);
        if (withTrace && problem.Trace is { } trace)
        {
            _messages.Write($"{problem.Path}: {trace}");
        }

        Failed += problem.CostsArticle ? 1 : 0;
    }

    private bool HoldsOne(ArticleSource source) => (_options.Format ?? InputFormats.FindByExtension(source.Path))?.HoldsOne == true;

    private IEnumerable<ReadingTask> ReadTasks(ArticleSource source, int number)
    {
        ReadingProblem? problem = null;
        var reader = Try(source, () => source.Open(source.Path == ArticleSource.StandardInput ? _standardInput() : Stream.Null, _options), ref problem);
        MayWait = reader is { HoldsOne: false, Length: null };
        if (reader is { HoldsOne: true, Length: { } length } && !_keys.AreShared(source))
        {
            return [new ReadingTask(length, () => ReadPlaced(source, number, reader, problem))];
        }

        return ReadPlaced(source, number, reader, problem).Select(placed => new ReadingTask(placed));
    }

    /// <summary>Whether a source is standard input or may be another pipe, which holds nothing for the system, as an empty file does.</summary>
    private static bool MayBePipe(ArticleSource source)
    {
        if (source.Path == ArticleSource.StandardInput)
        {
            return true;
        }

        try
        {
            // One question to the system for most files. A link that stands for itself leads to a pipe: what a shell makes of "<(…)"
            var file = new FileInfo(source.Path);
            return (file.Attributes & FileAttributes.ReparsePoint) == 0
                ? file.Length == 0
                : new FileInfo(Destination.FindFile(source.Path)) is { Length: 0 } or { LinkTarget: not null };
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // Opening it tells why
            return false;
        }
    }

    /// <summary>What reading a source gives, with its places; where nothing more can be read, at last why.</summary>
    private IEnumerable<PlacedResult> ReadPlaced(ArticleSource source, int number, ArticleReader? reader, ReadingProblem? problem)
    {
        var place = 0L;
        using (reader)
        {
            using var results = reader?.ReadAll().GetEnumerator();
            while (Try(source, () => results?.MoveNext() == true ? results.Current : null, ref problem) is { } result)
            {
                if (Placed(result) is { } placed)
                {
                    yield return placed;
                }
            }
        }

        if (problem is not null && Placed(problem) is { } last)
        {
            yield return last;
        }

        // Null where it belongs to another part of the articles
        PlacedResult? Placed(ReadResult result)
        {
            _seen.Add(source, place, result);
            var position = new ArticlePosition(number, place++);
            return _options.Shard?.Holds(result.Article?.Key ?? source.Key) == false ? null
                : new PlacedResult(position, result.Article is { } article ? _keys.WithOwnKey(article, source) : result);
        }
    }

    /// <summary>Whether an output may be written: no article and no list is overwritten. Where it is one, that is told.</summary>
    /// <param name="path">The file, or null for standard output, which always may.</param>
    public bool MayWrite(string? path) =>
        path is null || (_files ??= FilesRead.Of(
            _lists,
            Sources.Select(source => source.Path),
            "is one of the articles, and is not overwritten; write elsewhere, or leave it out with --exclude",
            _messages)).MayWrite(path);

    /// <summary>What a part of reading gives, or null where it fails, and why.</summary>
    private static T? Try<T>(ArticleSource source, Func<T?> read, ref ReadingProblem? problem)
        where T : class
    {
        try
        {
            return read();
        }
        catch (UnreadableArticleException failure)
        {
            problem = failure.Problem;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = new ReadingProblem(source.Path, null, FailureReason.Of(failure, source.Path)) { Kind = ProblemKind.Access };
        }
        catch (Exception fault) when (fault is not (ClosedPipeException or FailedOutputException))
        {
            problem = ReadingProblem.OfFault(source.Path, fault);
        }

        return null;
    }
}
