using System.Globalization;
using Extractor.Reading;

namespace Extractor.Cli.Runs;

/// <summary>Work on one article, which costs no other: what takes too long or shows a fault of the program is a problem of this one.</summary>
internal static class LimitedWork
{
    /// <summary>Does it; null where it failed, and why.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="settings">How long it may take.</param>
    /// <param name="work">The work; ends early when it is told to stop.</param>
    /// <param name="problem">Why it failed, or null.</param>
    public static T? Do<T>(string path, RunSettings settings, Func<CancellationToken, T> work, out ReadingProblem? problem)
        where T : class
    {
        problem = null;
        using var limit = new CancellationTokenSource(settings.MostTime);
        try
        {
            return work(limit.Token);
        }
        catch (OperationCanceledException)
        {
            var seconds = settings.MostTime.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            problem = new ReadingProblem(path, null, $"not done after {seconds} seconds, the most that one article may take; --max-seconds allows more") { Kind = ProblemKind.TooSlow };
        }
        catch (Exception fault) when (!FailureReason.IsOfSystem(fault) && fault is not ClosedPipeException)
        {
            // What fails in a journal or ends the run does so from here too
            problem = ReadingProblem.OfFault(path, fault);
        }

        return null;
    }
}
