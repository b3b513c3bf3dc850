using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Finds where a reported clause or object ends.</summary>
internal static class Clauses
{
    // 250 items: longer than any sentence of news; a bound keeps hostile text linear
    private const int Reach = 250;

    /// <summary>The end of the clause that begins at <paramref name="first"/>: the sentence's end or what is reported anew.</summary>
    public static int EndOfClause(CueSite site, int first)
    {
        var outline = site.Outline;
        var limit = Math.Min(outline.Count, first + Reach);
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || IsAnotherReport(site, i))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The end of the noun phrase content that begins at <paramref name="first"/>, with what belongs to it.</summary>
    public static int EndOfObject(CueSite site, int first)
    {
        var outline = site.Outline;
        var limit = Math.Min(outline.Count, first + Reach);
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || IsAnotherReport(site, i) || IsNewClause(outline, i))
            {
                return i;
            }
        }

        return limit;
    }

    // “…, adding that”, “… and said”, “…, but Kim denied”, “… according to”, “…, he replied”
    private static bool IsAnotherReport(CueSite site, int item)
    {
        var outline = site.Outline;
        var hasComma = outline.IsComma(item);
        var next = hasComma ? item + 1 : item;
        if (site.Neighbours.StartingAt(next) is { } cue)
        {
            if (cue.Entry.Form == CueForm.Phrase)
            {
                return true;
            }

            if (hasComma && cue.Cue.Verb == VerbForm.Participle)
            {
                return true;
            }
        }

        if (outline.Upos(next) == Upos.Cconj)
        {
            return BeginsReport(site, next + 1, hasComma);
        }

        // “Asked whether he would run, | he said no.”
        return hasComma && site.First == 0 && BeginsReport(site, next, isAfterComma: true);
    }

    // A cue of the same speaker, or a new source with a cue
    private static bool BeginsReport(CueSite site, int first, bool isAfterComma)
    {
        var outline = site.Outline;
        if (site.Neighbours.StartingAt(first) is { Cue.Verb: VerbForm.Finite, Entry.Act: StatementAct.Speech } same)
        {
            return isAfterComma || outline.Is(same.End, WordClasses.Complementizer) || outline.IsSpeech(same.End)
                || outline.IsSpeech(same.End + 1);
        }

        if (outline.PhraseAt(first) is not null && NounPhrases.StartingAt(outline, first) is { } subject
            && site.Neighbours.StartingAt(subject.End) is { Cue.Verb: VerbForm.Finite, Entry.Act: StatementAct.Speech })
        {
            return isAfterComma || subject.Head.Kind != PhraseKind.Description;
        }

        return false;
    }

    // “praised the deal | after it was signed”, “mocked him | , who …”, “rejected the plan | and left”
    private static bool IsNewClause(Outline outline, int item)
    {
        if (outline.Is(item, WordClasses.TemporalConjunction) && outline.Upos(item) is Upos.Sconj or Upos.Adp or Upos.Adv)
        {
            return true;
        }

        if (outline.IsComma(item))
        {
            return outline.Upos(item + 1) is Upos.Cconj or Upos.Sconj or Upos.Adv or Upos.Verb or Upos.Pron
                ? !outline.Is(item + 1, WordClasses.Complementizer)
                : NounPhrases.PhraseEnd(outline, item + 1) is var end && end > 0 && outline.IsFinite(end);
        }

        return outline.Upos(item) == Upos.Cconj && outline.IsFinite(item + 1);
    }
}
