using Extractor.Journals;

namespace Extractor.Cli.Runs;

/// <summary>A part of what a run reads: an article that was read, or a file of one article, which is still to be.</summary>
internal sealed class ReadingTask
{
    /// <summary>Nothing to do, where the next part may be long in coming.</summary>
    public static readonly ReadingTask Nothing = new(0, () => []);

    private readonly Func<IEnumerable<PlacedResult>> _read;

    /// <summary>What was read already.</summary>
    public ReadingTask(PlacedResult read) => (Weight, _read) = (read.Result.Article?.Text.Length ?? 0, () => [read]);

    /// <summary>A file of one article.</summary>
    /// <param name="length">Its bytes.</param>
    /// <param name="read">Reads it, in any thread.</param>
    public ReadingTask(long length, Func<IEnumerable<PlacedResult>> read) => (Weight, _read) = (length, read);

    /// <summary>The length of its text, in bytes or characters: a measure of the memory that it takes.</summary>
    public long Weight { get; }

    /// <summary>What it gives, to be asked for once: the article or a problem that costs it, and problems that cost none.</summary>
    public IEnumerable<PlacedResult> Read() => _read();
}
