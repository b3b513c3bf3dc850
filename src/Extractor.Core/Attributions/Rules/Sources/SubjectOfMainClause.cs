using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> left the court, vowing to appeal; <b>Ms. Ortega</b> left the court and vowed to appeal.</summary>
internal sealed class SubjectOfMainClause : SourceRule
{
    // 40 items, as far as a subject may lie from its verb
    private const int Reach = 40;

    public override Source? FindSource(CueSite site)
    {
        if (site.Entry.Form == CueForm.Phrase || (site.Cue.Verb != VerbForm.Participle && !VerbSubjects.IsCoordinated(site.Outline, site.First)))
        {
            return null;
        }

        for (var i = site.First - 1; i > 0 && i > site.First - Reach && !MainVerb.IsSentenceEnd(site.Outline, i); i--)
        {
            if (MainVerb.SubjectAt(site.Outline, i) is { } subject
                && !site.Outline.Is(subject.First, WordClasses.RelativePronoun))
            {
                return subject with { IsElsewhere = true };
            }
        }

        // “Ms. Ortega, after vowing to appeal, left the court.”
        var opening = site.First - 1;
        while (opening > 0 && site.Outline.Upos(opening) is Upos.Adp or Upos.Sconj or Upos.Adv)
        {
            opening--;
        }

        if (opening > 0 && site.Outline.IsComma(opening) && NounPhrases.EndingAt(site.Outline, opening) is { First: 0 } first)
        {
            return first with { IsElsewhere = true };
        }

        // “Vowing to appeal, Ms. Ortega left the court.”, “After vowing to appeal, Ms. Ortega left the court.”
        if (IsFronted(site))
        {
            for (var i = site.End; i < site.Outline.Count && i < site.End + Reach; i++)
            {
                if (site.Outline.IsComma(i) && NounPhrases.StartingAt(site.Outline, i + 1) is { } subject
                    && Clauses.BeginsVerb(site.Outline, subject.End))
                {
                    return subject with { IsElsewhere = true };
                }
            }
        }

        return null;
    }

    private static bool IsFronted(CueSite site)
    {
        var first = site.First;
        while (first > 0 && site.Outline.Upos(first - 1) is Upos.Adp or Upos.Sconj or Upos.Adv or Upos.Cconj)
        {
            first--;
        }

        // “In addition | to | vowing”
        var isInAddition = first == 2 && site.Outline.Upos(1) == Upos.Noun && site.Outline.Upos(0) == Upos.Adp;
        return first == 0 || isInAddition || site.Outline.IsComma(first - 1);
    }
}
