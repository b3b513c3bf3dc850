using Extractor.Cues;

namespace Extractor;

/// <summary>How a <see cref="StatementExtractor"/> works; the defaults are what the command line uses.</summary>
public sealed record ExtractorOptions
{
    /// <summary>Verbs that report statements besides the project's own, each in place of the project's where both list it; or null.</summary>
    public CueList? Cues { get; init; }
}
