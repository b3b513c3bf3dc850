using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega praised <b>the judge for his patience</b>.</summary>
internal sealed class ObjectAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (!site.Entry.Takes(CueFrames.Object) || site.DescribesThinkers)
        {
            return null;
        }

        // “was asked about the ruling” reports the ruling; “was criticised” reports nothing that follows
        var isPassiveTopic = site.Cue.Verb == VerbForm.Passive && site.End > outline.ItemOf(site.Cue.Head) + 1;
        if (!isPassiveTopic && (site.Source is null || !(site.HasSubject || site.Cue.Verb != VerbForm.Passive)))
        {
            return null;
        }

        var start = site.ReportEnd;
        while (outline.Upos(start) == Upos.Adv && !outline.Is(start, WordClasses.QuestionWord))
        {
            start++;
        }

        // “disputed both claims”
        var first = outline.Upos(start) == Upos.Cconj ? start + 1 : start;

        // “mocked that idea”, “proposed $5 million”, “praised much of it”, “reported spending it”
        var isThatClause = outline.Is(first, WordClasses.Complementizer) && outline.Xpos(first) != Xpos.Dt;
        var isObject = !isThatClause && (outline.IsQuotation(first) || (outline.PhraseAt(first) is not null && !NounPhrases.IsTime(outline, first))
            || outline.Xpos(first) is Xpos.Vbg or Xpos.Dollar || (outline.Upos(first) == Upos.Adj && outline.Is(first + 1, "of")));
        if (!isObject)
        {
            return null;
        }

        // “expressed concern that …”: the noun belongs to the cue; “rejected her claim that …”: she made the claim
        var noun = NounPhrases.PhraseEnd(outline, first);
        if (noun > 0 && site.Entry.Force is not (CueForce.Rejecting or CueForce.Criticism) && outline.Is(noun, WordClasses.Complementizer) && outline.Xpos(noun) != Xpos.Wdt && outline.HasFinite(noun + 1, outline.Count))
        {
            return new Content { Pieces = [new(outline, noun + 1, ContentEnds.OfClause(site, noun))], CueEnd = noun };
        }

        return Content.Of(outline, start, ContentEnds.OfObject(site, first));
    }
}
