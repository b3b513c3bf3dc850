using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said on Monday that <b>she would appeal</b>.</summary>
internal sealed class ThatClauseAfterCue : ContentRule
{
    // 12 items: “filed late on Monday in a court in Ohio | that”
    private const int Reach = 12;

    public override Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Clause | CueFrames.That) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = site.Adjuncts;
        var next = ThatBehind(site, Adjuncts.AfterInsertion(outline, adjuncts.Next));
        if (!outline.Is(next, WordClasses.Complementizer) || IsRelative(site, next))
        {
            return null;
        }

        var end = ContentEnds.OfClause(site, next);
        if (IsSubject(site) && Clauses.VerbBehindClause(outline, next) is var verb && verb > 0)
        {
            end = Math.Min(end, verb);
        }

        // A clause whose verb taggers take for a noun: “said that the family views it as …”
        var isClause = outline.HasVerb(next + 1, end) || outline.HasQuotation(next + 1, end) || (outline.Upos(next) == Upos.Sconj && end > next + 2 && outline.Upos(next + 1) != Upos.Adp);
        return isClause ? Content.Of(outline, next + 1, end, adjuncts.Addressee) : null;
    }

    // “argued in papers filed on Monday | that”, “her message was | that”
    private static int ThatBehind(CueSite site, int next)
    {
        var outline = site.Outline;
        if (outline.Is(next, WordClasses.Complementizer))
        {
            return next;
        }

        if (site.Entry.Form == CueForm.Noun && site.Source is not null && outline.Is(next, WordClasses.BeForm) && outline.Is(next + 1, WordClasses.Complementizer))
        {
            return next + 1;
        }

        if (site.Cue.Verb != VerbForm.Finite || !site.Entry.Takes(CueFrames.Clause) || (next <= site.ReportEnd && outline.Upos(next) != Upos.Adp))
        {
            return next;
        }

        for (var i = next; i < next + Reach; i++)
        {
            if (outline.Is(i, WordClasses.Complementizer))
            {
                return outline.Upos(i) == Upos.Sconj ? i : next;
            }

            // “papers | filed on Tuesday”: a participle that taggers take for a past
            var isParticiple = outline.Xpos(i) == Xpos.Vbd && outline.Upos(i - 1) == Upos.Noun && outline.Upos(i + 1) == Upos.Adp;
            if ((outline.IsFinite(i) && !isParticiple) || outline.IsPunctuation(i) || outline.IsQuotation(i) || outline.Is(i, WordClasses.QuestionWord) || site.Neighbours.StartingAt(i) is not null)
            {
                break;
            }
        }

        return next;
    }

    // “The claim that it broke | drew criticism”: no verb before the noun
    private static bool IsSubject(CueSite site) => site.Entry.Form == CueForm.Noun && !site.Outline.HasFinite(0, site.First);

    // “adds to the row | that has cost votes”, “a report | that could cost votes”; but “said that would be hard”
    private static bool IsRelative(CueSite site, int that) =>
        (that > site.ReportEnd || site.Entry.Form == CueForm.Noun) && site.Outline.Xpos(that) == Xpos.Wdt && Clauses.BeginsVerb(site.Outline, that + 1);
}
