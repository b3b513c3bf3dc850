using Extractor.Cues;
using Extractor.Pipeline;
using Extractor.Stances;

namespace Extractor;

/// <summary>How a <see cref="StatementExtractor"/> works; the defaults are what the command line uses.</summary>
public sealed record ExtractorOptions
{
    /// <summary>Verbs that report statements besides the project's own, each in place of the project's where both list it; or null.</summary>
    public CueList? Cues { get; init; }

    /// <summary>Words that show stance besides the project's own, each in place of the project's where both list it; or null.</summary>
    public StanceList? Stance { get; init; }

    /// <summary>
    /// The stages that read <see cref="Layers.Paragraphs"/> and fill <see cref="Layers.Tokens"/>,
    /// <see cref="Layers.Sentences"/> and <see cref="Layers.Tags"/>; null for the project's own. Another engine goes here.
    /// </summary>
    public IReadOnlyList<IStage>? LinguisticLayer { get; init; }
}
