namespace Extractor.Attributions.Rules;

/// <summary>A way to find whom something is said to. Its comment is an example, its name its evidence.</summary>
internal abstract class AddresseeRule
{
    /// <summary>The one spoken to, or null where the rule does not apply.</summary>
    public abstract Source? FindAddressee(CueSite site, Content content);
}
