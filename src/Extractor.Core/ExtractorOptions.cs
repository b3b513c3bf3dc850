using Extractor.Pipeline;

namespace Extractor;

/// <summary>How an extractor works.</summary>
public sealed record ExtractorOptions
{
    /// <summary>
    /// The stages that read <see cref="Layers.Paragraphs"/> and fill <see cref="Layers.Tokens"/>,
    /// <see cref="Layers.Sentences"/> and <see cref="Layers.Tags"/>; null for the project's own. Another engine goes here.
    /// </summary>
    public IReadOnlyList<IStage>? LinguisticLayer { get; init; }
}
