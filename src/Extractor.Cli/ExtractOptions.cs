using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>What the user typed, checked.</summary>
internal sealed record ExtractOptions
{
    /// <summary>What to read, and how.</summary>
    public required Inputs Inputs { get; init; }

    /// <summary>The files to write, null for standard output; at least one.</summary>
    public IReadOnlyList<string?> Outputs { get; init; } = [null];

    /// <summary>The formats there are of what is to be written.</summary>
    public required OutputFormats Formats { get; init; }

    /// <summary>The format to write in, where it does not go by the outputs.</summary>
    public OutputFormat? Format { get; init; }

    /// <summary>The kinds of statement to write, or null for all.</summary>
    public IReadOnlyList<StatementKind>? Kinds { get; init; }

    /// <summary>Statements of a lower confidence are left out.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>Whether to write the text of every article, where the format has a place for it.</summary>
    public bool WithText { get; init; }

    /// <summary>Whether to write the evidence for every statement, where the format has a place for it.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether CSV and TSV begin with a byte order mark.</summary>
    public bool ByteOrderMark { get; init; }

    /// <summary>The columns of rows, in their order, or null for all.</summary>
    public IReadOnlyList<string>? Columns { get; init; }
}
