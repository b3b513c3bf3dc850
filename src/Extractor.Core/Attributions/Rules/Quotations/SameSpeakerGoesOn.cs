namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” Ms. Ortega said.¶ <b>“We will win.”</b></summary>
internal sealed class SameSpeakerGoesOn : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site) =>
        site.Outline.IsQuotationAlone && site.Before is { } before && EarlierStatement.In(site, before) is { } earlier
            ? QuotationAnswer.SameAs(earlier)
            : null;
}
