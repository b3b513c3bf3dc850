using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said on Monday that <b>she would appeal</b>.</summary>
internal sealed class ThatClauseAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Clause | CueFrames.That) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var next = Adjuncts.AfterInsertion(outline, adjuncts.Next);
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
        var isClause = outline.HasVerb(next + 1, end) || outline.HasQuotation(next + 1, end) || (outline.Upos(next) == Upos.Sconj && end > next + 2);
        return isClause ? Content.Of(outline, next + 1, end, adjuncts.Addressee) : null;
    }
    // “The claim that it broke | drew criticism”: no verb before the noun
    private static bool IsSubject(CueSite site) => site.Entry.Form == CueForm.Noun && !site.Outline.HasFinite(0, site.First);

    // “adds to the row | that has cost votes”, “a report | that could cost votes”; but “said that would be hard”
    private static bool IsRelative(CueSite site, int that) =>
        (that > site.ReportEnd || site.Entry.Form == CueForm.Noun) && site.Outline.Xpos(that) == Xpos.Wdt && Clauses.BeginsVerb(site.Outline, that + 1);
}
