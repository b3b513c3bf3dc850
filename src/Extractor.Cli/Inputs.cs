using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>What the user wants to be read, and how.</summary>
internal sealed record Inputs
{
    /// <summary>Files, folders and <c>-</c> for standard input, which is also what none means.</summary>
    public required IReadOnlyList<string> Arguments
    {
        get;
        init => (AreNamed, field) = (value.Count > 0, value.Count > 0 ? value : [ArticleSource.StandardInput]);
    }

    /// <summary>Whether the user named any, or <c>-</c>.</summary>
    public bool AreNamed { get; private init; }

    /// <summary>Which files of a folder to read.</summary>
    public FileChoice Files { get; init; } = new();

    /// <summary>The lists of the user's own that the run works with.</summary>
    public IReadOnlyList<NamedList> Lists { get; init; } = [];

    /// <summary>How to read them.</summary>
    public ReadingOptions Options { get; init; } = new();
}
