namespace Extractor.Attributions.Rules;

/// <summary>A way to find what a cue reports, once its source is known. Its comment is an example, its name its evidence.</summary>
internal abstract class ContentRule
{
    /// <summary>The content, or null where the rule does not apply.</summary>
    public abstract Content? FindContent(CueSite site);
}
