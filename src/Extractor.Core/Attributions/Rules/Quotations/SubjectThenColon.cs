namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> went further: “We will appeal.” <b>Ms. Ortega</b> shot back, “We will appeal.”</summary>
internal sealed class SubjectThenColon : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site) =>
        site.IsIntroduced && SubjectBefore.Of(site) is { } clause ? QuotationAnswer.By(site.Outline, clause.Subject) : null;
}
