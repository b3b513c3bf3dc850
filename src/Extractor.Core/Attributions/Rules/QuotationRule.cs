namespace Extractor.Attributions.Rules;

/// <summary>A way to find who speaks in a quotation that no cue took. Its comment is an example, its name its evidence.</summary>
internal abstract class QuotationRule
{
    /// <summary>The speaker, or the statement that the quotation is part of; null where the rule does not apply.</summary>
    public abstract QuotationAnswer? FindSource(in QuotationSite site);
}
