namespace Extractor.Cli.Runs;

/// <summary>How a run goes through its articles.</summary>
internal sealed record RunSettings
{
    /// <summary>
    /// The most bytes or characters of what is to be worked on that may be in hand at once. The layers of an article take
    /// some fifty times its text; of news, 32 MB are thousands.
    /// </summary>
    public const long MostInHand = 32 * 1024 * 1024;

    /// <summary>How many threads work on articles.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>The most time that one article may take, or <see cref="Timeout.InfiniteTimeSpan"/>.</summary>
    public TimeSpan MostTime { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>How much the run tells of itself.</summary>
    public Verbosity Verbosity { get; init; } = Verbosity.Normal;

    /// <summary>The file to write the articles to that failed, or null.</summary>
    public string? Errors { get; init; }
}
