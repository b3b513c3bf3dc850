using Extractor.Cli.Runs;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>What the user typed behind “inspect”, checked.</summary>
internal sealed record InspectOptions
{
    /// <summary>What to read, and how.</summary>
    public required Inputs Inputs { get; init; }

    /// <summary>How to go through it.</summary>
    public RunSettings Run { get; init; } = new();

    /// <summary>The file to write, or a folder for a file an article; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>Whether to write CoNLL-U instead of the table.</summary>
    public bool AsConllu { get; init; }

    /// <summary>Which layers and sentences to show.</summary>
    public required InspectionOptions Shown { get; init; }
}
