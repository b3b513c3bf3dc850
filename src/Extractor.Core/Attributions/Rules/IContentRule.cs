namespace Extractor.Attributions.Rules;

/// <summary>A way to find what a cue reports, once its source is known. Its comment is an example, its name its evidence.</summary>
internal interface IContentRule
{
    /// <summary>The content, or null where the rule does not apply.</summary>
    Content? FindContent(CueSite site);
}
