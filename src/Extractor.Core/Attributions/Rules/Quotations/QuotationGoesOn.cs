namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said she would appeal. <b>“We will win.”</b></summary>
internal sealed class QuotationGoesOn : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site) =>
        site.Outline.IsQuotationAlone && site.GoesOnInParagraph && EarlierStatement.In(site, site.Before!) is { } earlier
            ? QuotationAnswer.PartOf(earlier)
            : null;
}
