namespace Extractor.Writing;

/// <summary>An output format: the name the user types, and how to open a writer.</summary>
/// <param name="Name">The name, which is also the ending of its files.</param>
/// <param name="IsForFiles">Whether a file's ending may ask for it.</param>
/// <param name="Open">Opens a writer on a stream, which the writer leaves open.</param>
public sealed record OutputFormat(string Name, bool IsForFiles, Func<Stream, OutputOptions, IExtractionWriter> Open)
{
    /// <summary>Whether it shows the evidence for every statement, asked or not.</summary>
    public bool AlwaysExplains { get; init; }

    /// <summary>What it has a place for where that is asked for; the rest it leaves out.</summary>
    public OutputExtras Extras { get; init; }

    /// <summary>Whether an article that failed has a place in it.</summary>
    public bool TellsFailures { get; init; }
}
