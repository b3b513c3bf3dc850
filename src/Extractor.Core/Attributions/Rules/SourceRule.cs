namespace Extractor.Attributions.Rules;

/// <summary>A way to find who a cue says is speaking. Its comment is an example, its name its evidence.</summary>
internal abstract class SourceRule
{
    /// <summary>The source, or null where the rule does not apply.</summary>
    public abstract Source? FindSource(CueSite site);
}
