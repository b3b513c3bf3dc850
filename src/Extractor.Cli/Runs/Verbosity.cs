namespace Extractor.Cli.Runs;

/// <summary>How much a run tells of itself.</summary>
internal enum Verbosity
{
    /// <summary>What fails, and nothing else.</summary>
    Quiet,

    /// <summary>What fails, and how far a long run is.</summary>
    Normal,

    /// <summary>Every article too.</summary>
    Verbose,
}
