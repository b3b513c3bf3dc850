using Extractor.Cli.Runs;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>What the user typed, checked.</summary>
internal sealed record ExtractOptions
{
    /// <summary>What to read, and how.</summary>
    public required Inputs Inputs { get; init; }

    /// <summary>How to go through it.</summary>
    public RunSettings Run { get; init; } = new();

    /// <summary>The files to write, null for standard output; at least one.</summary>
    public IReadOnlyList<string?> Outputs { get; init; } = [null];

    /// <summary>The formats there are of what is to be written.</summary>
    public required OutputFormats Formats { get; init; }

    /// <summary>The format to write in, where it does not go by the outputs.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>Which statements to write.</summary>
    public StatementChoice Choice { get; init; } = new();

    /// <summary>What the writers are to show.</summary>
    public OutputOptions Shown { get; init; } = new();

    /// <summary>Whether to go on with an earlier run that did not come to its end.</summary>
    public bool Resume { get; init; }
}
