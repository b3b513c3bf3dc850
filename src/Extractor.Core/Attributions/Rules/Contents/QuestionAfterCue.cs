using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega asked <b>whether the court had erred</b>.</summary>
internal sealed class QuestionAfterCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Wh) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = site.Adjuncts;
        if (!outline.Is(adjuncts.Next, WordClasses.QuestionWord) || (IsOfThings(site.Entry) && outline.Xpos(adjuncts.Next) == Xpos.Wp))
        {
            // “knows what it takes”, “see who wins”, “heard what she said”: mostly a thing or a person, of which “wonders who wins” asks
            return null;
        }

        if (site.ReportEnd > site.End && adjuncts.Next == site.ReportEnd && outline.Is(adjuncts.Next, WordClasses.RelativePronoun))
        {
            // “…, said a shopkeeper | who lives there”: the clause tells who it is
            return null;
        }

        if (IsTimeOfReport(site, adjuncts))
        {
            return null;
        }

        var end = ContentEnds.OfClause(site, adjuncts.Next);
        return end > adjuncts.Next + 1 || outline.IsPunctuation(end) ? Content.Of(outline, adjuncts.Next, end, adjuncts.Addressee) : null;
    }

    private static bool IsOfThings(CueEntry cue) => (cue.Act == StatementAct.Thought && cue.Force != CueForce.Tentative) || cue.Takes(CueFrames.Heard);

    // “learned of it | when she was young”, “was revealed last week | when she left”; but “told us when she would leave”
    private static bool IsTimeOfReport(CueSite site, Adjuncts adjuncts) =>
        site.Outline.Is(adjuncts.Next, "when") && (site.Cue.Verb == VerbForm.Passive || adjuncts.Next > (adjuncts.Addressee?.End ?? site.ReportEnd));
}
