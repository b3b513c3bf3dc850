using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega added a warning: <b>“We will appeal.”</b> She continued:¶ <b>“We will win.”</b> [a cue without a content]</summary>
internal sealed class CueThenColon : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        if (site.IsIntroduced)
        {
            return Reporting(site.Cues, site.Item) is { } cue ? QuotationAnswer.By(cue) : null;
        }

        return site.Outline.IsQuotationAlone && site.Before is { } before && before.Outline.IsColon(before.Outline.Count - 1)
            && Reporting(before, before.Outline.Count) is { } above
            ? QuotationAnswer.By(above)
            : null;
    }

    private static CueSite? Reporting(OutlineCues cues, int end) =>
        cues.LastBefore(end) is { Source: not null, Draft: null, Entry.Form: CueForm.Verb, Entry.Act: StatementAct.Speech } cue ? cue : null;
}
