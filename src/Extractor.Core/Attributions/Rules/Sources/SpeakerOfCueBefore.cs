using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>
/// <b>Ms. Ortega</b> said she would appeal, adding that …; <b>Ms. Ortega</b> said she lost and vowed to appeal; but not:
/// “Before Mr. Hale spoke, her office sent a message saying …”.
/// </summary>
internal sealed class SpeakerOfCueBefore : SourceRule
{
    // 40 items: what follows a clause that is longer shares nothing with it
    private const int Reach = 40;

    public override Source? FindSource(CueSite site)
    {
        if (site.Entry.Form == CueForm.Phrase || (site.Cue.Verb != VerbForm.Participle && !VerbSubjects.IsCoordinated(site.Outline, site.First)))
        {
            return null;
        }

        var before = site.Neighbours.Before(site);
        while (before is not null && IsNoOtherVerb(site, before))
        {
            before = before.Neighbours.Before(before);
        }

        return before?.Source is { } source && !HasMainClauseBetween(site, before) ? source with { IsElsewhere = true } : null;
    }

    // A noun; “a list | called | “Bridges””, which only describes; “Ms. Ortega said | the crew | knew | it, adding”: the verb of what is said
    private static bool IsNoOtherVerb(CueSite site, CueSite before)
    {
        if (before.Entry.Form != CueForm.Verb || (before.SourceRule?.Rule is NounBeforeParticiple && site.Outline.IsComma(site.First - 1)))
        {
            return true;
        }

        return before.Source is { IsElsewhere: false } source && source.First > 0 && before.Neighbours.Before(before) is { Entry.Form: CueForm.Verb, Source: not null } outer
            && outer.Entry.Takes(CueFrames.Clause) && source.First == (site.Outline.Is(outer.End, WordClasses.Complementizer) ? outer.End + 1 : outer.End);
    }

    // “…, | her office sent …”: the clause of the cue before was subordinate
    private static bool HasMainClauseBetween(CueSite site, CueSite before)
    {
        var outline = site.Outline;
        if (!before.OpensSentence)
        {
            return false;
        }

        for (var i = Math.Max(before.ReportEnd, site.First - Reach); i < site.First; i++)
        {
            if (outline.IsComma(i) && NounPhrases.StartingAt(outline, i + 1) is { } subject && outline.IsFinite(subject.End) && subject.End < site.First)
            {
                return true;
            }
        }

        return false;
    }
}
