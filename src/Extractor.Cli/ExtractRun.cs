using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run: reads the articles in order, finds their statements and writes them, or what a format makes of them.</summary>
internal sealed class ExtractRun(ExtractOptions options, Terminal terminal, Messages messages, ChosenExtractor extractor)
{
    /// <summary>Does it and returns the <see cref="ExitStatus"/>.</summary>
    public int Run()
    {
        using var outputs = OutputFiles.Choose(options.Outputs, options.Formats, options.Format, options.Shown, terminal, messages);
        if (outputs is null)
        {
            return ExitStatus.NothingDone;
        }

        var articles = new InputArticles(options.Inputs, terminal, messages, isFilter: options.Outputs is [null]);
        if (articles.Sources.Count == 0 || !options.Outputs.Append(options.Run.Errors).All(articles.MayWrite))
        {
            return ExitStatus.NothingDone;
        }

        try
        {
            outputs.Open(terminal);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(outputs.NameOfFailed, failure);
            return ExitStatus.NothingDone;
        }

        if (options.Run.Errors is { } own && outputs.HasFile(own))
        {
            messages.Write($"{own}: is an output; --errors takes a file of its own");
            return ExitStatus.NothingDone;
        }

        using var errors = options.Run.Errors is null ? null : ErrorFile.Open(options.Run.Errors, messages);
        if (errors is null && options.Run.Errors is not null)
        {
            return ExitStatus.NothingDone;
        }

        TellUseless(outputs);

        // Any format may be made of the shards of statements
        var explains = outputs.ShowEvidence || (options.Inputs.Options.Shard is not null && options.Formats == OutputFormats.OfStatements);
        using var journal = new RunJournal(outputs.FirstFile, terminal.Clock, messages);
        return journal.TryOpen(options, articles, extractor.Lists, explains) ? Run(articles, outputs, journal, errors) : ExitStatus.NothingDone;
    }

    private void TellUseless(OutputFiles outputs)
    {
        // What is of no use for a shard may be for what is made of them all
        if (options.Run.Verbosity == Verbosity.Quiet || options.Inputs.Options.Shard is not null)
        {
            return;
        }

        foreach (var message in outputs.FindUseless(options.Formats, options.Format))
        {
            messages.Write(message);
        }
    }

    private int Run(InputArticles articles, OutputFiles outputs, RunJournal journal, ErrorFile? errors)
    {
        try
        {
            foreach (var problem in articles.NotFound)
            {
                errors?.Write(problem);
            }

            var (written, stopped) = WriteAll(articles, outputs, journal, errors);
            if (stopped is { } status)
            {
                // Streams have what was found so far; no file gets its name
                outputs.Finish();
                messages.Write($"stopped after {Messages.Count(written + articles.Failed, "article")}");
                journal.Keep();
                return status;
            }

            if (written == 0 && articles.Failed > 0 && options.Inputs.Options.Shard is null)
            {
                return ExitStatus.NothingDone;
            }

            // None gets its name before all are whole
            journal.Finish(articles);
            outputs.Finish();
            outputs.Complete();
            journal.Complete();
            return articles.Failed > 0 ? ExitStatus.SomeFailed : ExitStatus.AllDone;
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // What fails in reading, in the journal or in the file of errors is told there, so this is the output
            if (!journal.IsLost && errors is not { IsLost: true })
            {
                messages.Write(outputs.NameOfFailed, failure);
            }

            journal.Keep();
            return ExitStatus.NothingDone;
        }
    }

    /// <summary>Writes what is found in every article that can be read; returns how many those are, and the exit status where the run was asked to stop.</summary>
    private (int Written, int? Stopped) WriteAll(InputArticles articles, OutputFiles outputs, RunJournal journal, ErrorFile? errors)
    {
        using var interruption = new Interruption();

        // Results on the same screen say as much as a bar, and would be torn by it
        var showsResults = terminal.OutputIsScreen && options.Outputs.Contains(null);
        using var progress = new RunProgress(
            options.Run.Verbosity, articles.Count, terminal.ErrorIsScreen && !showsResults ? terminal.Error : null, messages);
        var results = new Results(options.Choice, outputs, journal, errors, progress);
        var written = new ArticleLoop<Extraction>(articles, options.Run, Find, results) { Stop = interruption.Token }.Run();
        return (written, interruption.Status);

        Extraction Find(Article article, CancellationToken stop)
        {
            interruption.Begin();
            return journal.Find(article) ?? extractor.Extract(article, journal.Explains, stop);
        }
    }

    private sealed class Results(StatementChoice choice, OutputFiles outputs, RunJournal journal, ErrorFile? errors, RunProgress progress) : IArticleResults<Extraction>
    {
        public void Write(ArticlePosition position, Article article, Extraction made)
        {
            journal.Add(position, article, made);
            var chosen = choice.From(made);
            outputs.Write(chosen);
            progress.AddDone(article.Path, chosen.Statements.Count);
        }

        public void WriteFailure(ArticlePosition position, ReadingProblem problem)
        {
            journal.Add(position, problem);
            outputs.WriteFailure(problem);
            errors?.Write(problem);
            progress.AddFailed();
        }

        public void Flush() => outputs.Flush();
    }
}
