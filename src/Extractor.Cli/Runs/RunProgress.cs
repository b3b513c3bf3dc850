using System.Diagnostics;
using System.Globalization;

namespace Extractor.Cli.Runs;

/// <summary>Tells somebody who waits for a long run how far it is: a bar on a terminal, a line now and then elsewhere.</summary>
/// <param name="verbosity">How much to tell.</param>
/// <param name="total">How many articles there are, or null where only reading tells.</param>
/// <param name="bar">The screen to show a bar on, or null for lines.</param>
/// <param name="messages">Where to write lines.</param>
internal sealed class RunProgress(Verbosity verbosity, int? total, TextWriter? bar, Messages messages) : IDisposable
{
    // Most runs are over before anybody asks
    private static readonly TimeSpan UntilBar = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan UntilLine = TimeSpan.FromSeconds(30);

    private readonly ManualResetEventSlim _isOver = new();
    private readonly long _start = Stopwatch.GetTimestamp();
    private Thread? _showing;
    private int _done;
    private int _failed;

    /// <summary>How many articles there are, or null.</summary>
    public int? Total => total;

    /// <summary>How many articles are done, those that failed included.</summary>
    public int Done => Volatile.Read(ref _done);

    /// <summary>What is done so far: “1,200 of 50,000 articles, 340 a second, 3 failed”.</summary>
    public string Summary
    {
        get
        {
            var (done, failed) = (Done, Volatile.Read(ref _failed));
            var rate = done / Math.Max(Stopwatch.GetElapsedTime(_start).TotalSeconds, 0.001);
            var all = total is { } number ? string.Create(CultureInfo.InvariantCulture, $" of {number:N0}") : "";
            var lost = failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {failed:N0} failed") : "";
            return string.Create(CultureInfo.InvariantCulture, $"{done:N0}{all} articles, {rate:N0} a second{lost}");
        }
    }

    /// <summary>Notes that an article is done.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="statements">How many statements were found in it.</param>
    public void AddDone(string path, int statements)
    {
        if (verbosity == Verbosity.Verbose)
        {
            messages.Write($"{path}: {Messages.Count(statements, "statement")}");
        }

        Count();
    }

    /// <summary>Notes that an article failed.</summary>
    public void AddFailed()
    {
        Interlocked.Increment(ref _failed);
        Count();
    }

    /// <summary>Waits for the end of the run.</summary>
    /// <returns>Whether it is over.</returns>
    public bool WaitForEnd(TimeSpan time) => _isOver.Wait(time);

    /// <summary>Takes away what is shown.</summary>
    public void Dispose()
    {
        _isOver.Set();
        _showing?.Join();
        _isOver.Dispose();
    }

    private void Count()
    {
        // A run over one article has no thread for this
        if (Interlocked.Increment(ref _done) == 2 && verbosity != Verbosity.Quiet)
        {
            _showing = new Thread(Show) { IsBackground = true, Name = "progress" };
            _showing.Start();
        }
    }

    private void Show()
    {
        if (bar is not null)
        {
            if (!WaitForEnd(UntilBar))
            {
                ProgressBar.Show(this, bar, messages);
            }

            return;
        }

        while (!WaitForEnd(UntilLine))
        {
            messages.Write(Summary);
        }
    }
}
