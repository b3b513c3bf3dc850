namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal.” [nothing around it says who speaks]: kept, without a speaker.</summary>
internal static class QuotationAlone
{
    // Of 100 with fewer words and no colon before them, 60 are terms, titles or headings (PolNeAR train)
    private const int FewestWords = 5;

    /// <summary>Whether a quotation that names no source is somebody's words rather than a term or a heading.</summary>
    public static bool IsStatement(in QuotationSite site) => site.IsIntroduced || site.HasWords(FewestWords);
}
