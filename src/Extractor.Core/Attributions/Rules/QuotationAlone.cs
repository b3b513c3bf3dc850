namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal.” [nothing around it says who speaks]: kept, without a speaker.</summary>
internal static class QuotationAlone
{
    /// <summary>Whether a quotation without a source is taken for a statement.</summary>
    public static bool IsStatement(QuotationSite site) => site.Outline.Count > 0;
}
