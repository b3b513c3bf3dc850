using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The journal of a run of the command. It comes and goes by itself, and a run that cannot have one does without.</summary>
/// <param name="output">The file beside which it lies, or null where all goes to streams, and there is none.</param>
/// <param name="clock">What tells how long the run has taken.</param>
/// <param name="messages">Where to tell of it.</param>
internal sealed class RunJournal(OutputFile? output, TimeProvider clock, Messages messages) : IDisposable
{
    private Journal? _journal;
    private bool _isShard;
    private bool _explains;
    private bool _hasFailed;

    /// <summary>Whether the record of a shard cannot be written, which ends the run and is told already.</summary>
    public bool IsLost => _isShard && _hasFailed;

    /// <summary>Whether the evidence for statements is to be found: as this run wants it, or the one that it goes on with did.</summary>
    public bool Explains => _explains || _journal?.IsExplained == true;

    private string Name => output?.FilePath is { } file ? Journal.PathOf(file) : "";

    /// <summary>Prepares it, and reads what an earlier run left where this one is to go on with that.</summary>
    /// <param name="options">What the run is told to do.</param>
    /// <param name="articles">What it reads.</param>
    /// <param name="lists">A hash of the lists it finds statements with.</param>
    /// <param name="explains">Whether it wants the evidence for them.</param>
    /// <returns>Whether the run can begin; where not, why is told.</returns>
    public bool TryOpen(ExtractOptions options, InputArticles articles, ulong lists, bool explains)
    {
        _explains = explains;
        if (output?.FilePath is not { } path)
        {
            return true;
        }

        _isShard = options.Inputs.Options.Shard is not null;
        _journal = new Journal(path, _isShard, () => Describe(options, articles, lists), clock);
        var isThere = File.Exists(Name);
        if (!options.Resume)
        {
            if (isThere)
            {
                messages.Write($"{output.Name}: an earlier run was stopped before its end; this one begins anew, --resume goes on");
            }

            return true;
        }

        if (!isThere)
        {
            Tell("there is no earlier run to go on with; this one begins at the first article");
            return true;
        }

        try
        {
            if (_journal.Resume() is not { } difference)
            {
                Tell($"goes on with an earlier run, which had done {Messages.Count(_journal.Earlier, "article")}");
                return true;
            }

            messages.Write($"{Name}: written {difference}; without --resume the run begins anew");
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(Name, failure);
        }

        return false;

        // No failure, so whoever asked to be told of nothing else does not want it
        void Tell(string message)
        {
            if (options.Run.Verbosity != Verbosity.Quiet)
            {
                messages.Write($"{output.Name}: {message}");
            }
        }
    }

    /// <summary>What the earlier run found in an article that was just the same, or null. Several threads may ask.</summary>
    /// <exception cref="IOException">The journal cannot be read.</exception>
    public Extraction? Find(Article article) => _journal?.Find(article);

    /// <summary>Notes what was found in an article; articles come in order.</summary>
    /// <exception cref="IOException">The record of a shard cannot be written; as all below.</exception>
    /// <exception cref="UnauthorizedAccessException">The record of a shard must not be written; as all below.</exception>
    public void Add(ArticlePosition position, Article article, Extraction extraction) => Try(journal => journal.Add(position, article, extraction));

    /// <summary>Notes why nothing was found in one.</summary>
    public void Add(ArticlePosition position, ReadingProblem problem) => Try(journal => journal.Add(position, problem));

    /// <summary>Makes the record of a shard whole.</summary>
    public void Finish(InputArticles articles) => Try(journal => journal.Finish(articles.Seen));

    /// <summary>Ends it with the run: the record of a shard gets its name, and any other goes.</summary>
    public void Complete() => Try(journal => journal.Complete());

    /// <summary>Keeps it for another run, since this one was stopped, and tells how to go on.</summary>
    public void Keep()
    {
        try
        {
            Try(journal => journal.Flush());
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // The run is over anyway, and what was written before is of use
        }

        if (_journal is { IsOnDisk: true })
        {
            messages.Write($"{output?.Name}: what was found so far is kept, but for one second’s at most; the same command with --resume goes on");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _journal?.Dispose();

    private void Try(Action<Journal> act)
    {
        if (_journal is null || _hasFailed)
        {
            return;
        }

        try
        {
            act(_journal);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            _hasFailed = true;
            messages.Write(Name, failure);
            if (_isShard)
            {
                // The record is what the shard is for
                throw;
            }
        }
    }

    private RunDescription Describe(ExtractOptions options, InputArticles articles, ulong lists) => new()
    {
        Program = ProgramVersion.Built,
        Lists = lists,
        Sources = RunDescription.HashOf(articles.Sources, options.Inputs.Options),
        Shard = options.Inputs.Options.Shard,
        IsExplained = _explains,
        OfSpeakers = options.Formats == OutputFormats.OfSpeakers,
        Choice = options.Choice,
        Options = options.Shown,
    };
}
