using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega added a warning: <b>“We will appeal.”</b> She continued:¶ <b>“We will win.”</b> [a cue without a content]</summary>
internal sealed class CueThenColon : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        if (site.IsIntroduced)
        {
            return Reporting(site.Cues, site.Item) is { } cue ? QuotationAnswer.By(cue, null) : null;
        }

        return site.Outline.IsQuotationAlone && site.Before is { } before && before.Outline.IsColon(before.Outline.Count - 1)
            && Reporting(before, before.Outline.Count) is { } above
            ? QuotationAnswer.By(above, null)
            : null;
    }

    private static CueSite? Reporting(OutlineCues cues, int end) =>
        cues.LastBefore(end) is { Source: not null, Draft: null, Entry.Form: CueForm.Verb, Entry.Act: StatementAct.Speech } cue ? cue : null;
}

/// <summary>Ms. Ortega said she would appeal. <b>“We will win.”</b></summary>
internal sealed class QuotationGoesOn : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site) =>
        site.Outline.IsQuotationAlone && site.GoesOnInParagraph && Earlier.In(site, site.Before!) is { } earlier
            ? QuotationAnswer.PartOf(earlier)
            : null;
}

/// <summary>“We will appeal,” Ms. Ortega said.¶ <b>“We will win.”</b></summary>
internal sealed class SameSpeakerGoesOn : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site) =>
        site.Outline.IsQuotationAlone && site.Before is { } before && Earlier.In(site, before) is { } earlier
            ? QuotationAnswer.SameAs(earlier)
            : null;
}

/// <summary>Ms. Ortega noted that the court, which is new, <b>was “in a hurry.”</b> [the words belong to what a cue reports]</summary>
internal sealed class QuotationInReport : IQuotationRule
{
    // 40 items: beyond, the cue is another clause's
    private const int Reach = 40;

    public QuotationAnswer? FindSource(QuotationSite site)
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

    private static QuotationAnswer? Reported(QuotationSite site, CueSite cue)
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

        var first = Adjuncts.From(outline, cue.ReportEnd, cue.Entry).Next;
        while (outline.IsPunctuation(first) || outline.Is(first, WordClasses.Complementizer))
        {
            first++;
        }

        return first <= site.Item ? QuotationAnswer.By(cue, null).With(outline, first, site.Item + 1) : null;
    }
}

/// <summary>“We will appeal,” Ms. Ortega said. <b>The ruling was “in a hurry.”</b></summary>
internal sealed class SentenceGoesOn : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        return site.GoesOnInParagraph && site.Cues.LastBefore(outline.Count) is null && Earlier.In(site, site.Before!) is { } earlier
            && earlier.Content.Kind() != StatementKind.Indirect
            ? QuotationAnswer.PartOf(earlier).With(outline, 0, outline.Count)
            : null;
    }
}

/// <summary>Finds the statement that goes on.</summary>
file static class Earlier
{
    public static Draft? In(QuotationSite site, OutlineCues before)
    {
        // What a cue of that sentence reports
        for (var cue = before.LastBefore(before.Outline.Count); cue is not null; cue = before.Before(cue))
        {
            if (cue.Draft is { Act: StatementAct.Speech } draft)
            {
                return draft;
            }
        }

        return site.Earlier is { Act: StatementAct.Speech } earlier && earlier.Content.Pieces[^1].Outline == before.Outline ? earlier : null;
    }
}
