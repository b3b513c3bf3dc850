using System.Runtime.ExceptionServices;
using Extractor.Journals;
using Extractor.Reading;

namespace Extractor.Cli.Runs;

/// <summary>Makes something of every article of a run, with several threads, and hands it on in the order of the articles.</summary>
/// <typeparam name="T">What is made of an article.</typeparam>
/// <param name="articles">The articles.</param>
/// <param name="settings">How to go through them.</param>
/// <param name="make">Makes it, in any thread; ends early when it is told to stop.</param>
/// <param name="results">Where it goes.</param>
internal sealed class ArticleLoop<T>(InputArticles articles, RunSettings settings, Func<Article, CancellationToken, T> make, IArticleResults<T> results)
    where T : class
{
    /// <summary>Ends the reading of articles; those in hand are still handed on.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Which sources to read; null for all.</summary>
    public Func<ArticleSource, bool>? IsWanted { get; init; }

    /// <summary>Goes through all articles; returns how many something was made of.</summary>
    public int Run()
    {
        var made = 0;
        var work = new OrderedWork<ReadingTask, IEnumerable<Made>>
        {
            Threads = settings.Threads,
            MayWait = () => articles.MayWait,
            Stop = Stop,
            Weigh = task => task.Weight,
            MostWeight = RunSettings.MostInHand,
            Work = task => [.. task.Read().Select(Make)],
            Take = all =>
            {
                foreach (var one in all)
                {
                    made += Take(one);
                }
            },
            Idle = results.Flush,
        };

        // Where several threads are at work, one that has nothing left to write tells so by itself
        articles.BeforeWaiting = () =>
        {
            if (!work.IsParallel)
            {
                FlushBeforeReading();
            }
        };
        try
        {
            work.Run(articles.ReadTasks(IsWanted));
        }
        catch (FailedOutputException failure)
        {
            ExceptionDispatchInfo.Throw(failure.InnerException!);
        }

        return made;
    }

    // Reading goes on behind a source that fails, and must not take what fails here for that
    private void FlushBeforeReading()
    {
        try
        {
            results.Flush();
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            throw new FailedOutputException(failure);
        }
    }

    private Made Make(PlacedResult read)
    {
        if (read.Result.Article is not { } article)
        {
            return new Made(read, null);
        }

        var value = LimitedWork.Do(article.Path, settings, stop => make(article, stop), out var problem);
        return new Made(problem is null ? read : read with { Result = problem }, value);
    }

    private int Take(Made made)
    {
        var (position, result) = made.Read;
        if (made.Value is { } value)
        {
            results.Write(position, result.Article!, value);
            return 1;
        }

        var problem = result.Problem!;
        articles.Tell(problem, withTrace: settings.Verbosity == Verbosity.Verbose);
        if (problem.CostsArticle)
        {
            var isOfRecord = problem.Line is not null || problem.Path != articles.Sources[position.Source].Path;
            results.WriteFailure(position, problem with { IsOfRecord = isOfRecord });
        }

        return 0;
    }

    private sealed record Made(PlacedResult Read, T? Value);
}
