using Extractor.Pipeline;

namespace Extractor;

/// <summary>The stages in order.</summary>
internal static class StandardPipeline
{
    /// <summary>The whole pipeline around the stages that make tokens, sentences and tags.</summary>
    public static StagePipeline Create() => new([]);
}
