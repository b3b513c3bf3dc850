using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega noted that the court, which is new, <b>was “in a hurry.”</b> [the words belong to what a cue reports]</summary>
internal sealed class QuotationInReport : QuotationRule
{
    // 40 items: beyond, the cue is another clause's
    private const int Reach = 40;

    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        for (var cue = site.Cues.LastBefore(site.Item); cue is not null && site.Item - cue.End <= Reach; cue = site.Cues.Before(cue))
        {
            if (cue.Entry.Form == CueForm.Verb && Reported(site, cue) is { } answer)
            {
                return answer;
            }
        }

        return null;
    }

    private static QuotationAnswer? Reported(in QuotationSite site, CueSite cue)
    {
        var outline = site.Outline;
        if (cue.Draft is { } draft)
        {
            var last = draft.Content.Pieces[^1];
            var end = Math.Max(last.End, cue.ReportEnd);
            while (outline.IsPunctuation(end))
            {
                end++;
            }

            return last.Outline == outline && end <= site.Item ? QuotationAnswer.PartOf(draft).With(outline, end, site.Item + 1) : null;
        }

        if (cue.Source is null)
        {
            return null;
        }

        var first = cue.Adjuncts.Next;
        while (outline.IsPunctuation(first) || outline.Is(first, WordClasses.Complementizer))
        {
            first++;
        }

        return first <= site.Item ? QuotationAnswer.By(cue).With(outline, first, site.Item + 1) : null;
    }
}
