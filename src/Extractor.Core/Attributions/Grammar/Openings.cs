using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Tells reports in what opens a sentence, a clause or phrase that the main clause follows behind a comma.</summary>
internal static class Openings
{
    // 15 items: “Years after Ms. Ortega in her first speech as mayor of the town | said”
    private const int ClauseReach = 15;

    /// <summary>Whether the report stands in the opening of its sentence.</summary>
    public static bool Hold(CueSite site) =>
        (site.Cue.Verb is VerbForm.Participle or VerbForm.Passive && site.First == 0)
        || (site.Cue.Verb == VerbForm.Passive && site.Source is null)
        || (IsInSubordinateClause(site) ?? FollowsOpener(site));

    // “While she said …, | she left”, “…, and while she said …, | she left”: back to where the clause of the report begins; null where nothing tells
    private static bool? IsInSubordinateClause(CueSite site)
    {
        var outline = site.Outline;
        for (var i = site.ReportFirst - 1; i >= 0 && i >= site.ReportFirst - ClauseReach && !outline.IsPunctuation(i) && !outline.IsQuotation(i); i--)
        {
            if (outline.IsFinite(i) || outline.Is(i, WordClasses.Complementizer))
            {
                return false;
            }

            if (outline.Upos(i) == Upos.Sconj || outline.Is(i, WordClasses.TemporalConjunction))
            {
                return true;
            }
        }

        return null;
    }

    // “Despite her claim that …, | she lost”, “With polls showing …, | she lost”, “While Kim, the mayor, said …, | she lost”, “To keep a promise that …, | she left”;
    // but not “In May, Kim said …”
    private static bool FollowsOpener(CueSite site)
    {
        var outline = site.Outline;
        var end = site.ReportFirst;
        var first = 0;
        while (first < end && outline.Upos(first) is Upos.Cconj or Upos.Adv or Upos.Punct && !outline.Is(first, WordClasses.TemporalConjunction))
        {
            first++;
        }

        if (first == end || end > Clauses.AsideReach || outline.IsComma(end - 1) || !IsOpener(outline, first))
        {
            return false;
        }

        for (var i = first + 1; i < end; i++)
        {
            if (outline.IsComma(i) && Clauses.BeginsMainClause(outline, i + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOpener(Outline outline, int item) =>
        outline.Upos(item) is Upos.Sconj or Upos.Adp || outline.Xpos(item) is Xpos.Vbg or Xpos.Vbn or Xpos.To || outline.Is(item, WordClasses.TemporalConjunction);
}
