using Extractor.Attributions.Rules;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>
/// Finds where a reported clause or object ends: at the end of the sentence, or before it at the first boundary. A clause
/// ends where the writer comments and where somebody reports anew; an object ends also at an occasion, a day or a new clause.
/// </summary>
internal static class ContentEnds
{
    // 250 items: longer than any sentence of news; a bound keeps hostile text linear
    private const int Reach = 250;

    /// <summary>The end of the clause that begins at <paramref name="first"/>.</summary>
    public static int OfClause(CueSite site, int first)
    {
        var outline = site.Outline;
        var limit = Math.Min(outline.Count, first + Reach);
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || Reports.BeginAt(site, i) || IsComment(outline, i) || (IsConcession(outline, i) && outline.HasFinite(first, i)))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The end of the sentence, or of its part before a semicolon.</summary>
    public static int OfSentence(Outline outline, int first)
    {
        var end = first;
        while (end < outline.Count && end < first + Reach && !outline.Is(end, ";"))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the noun phrase or infinitive that begins at <paramref name="first"/>, with what belongs to it.</summary>
    public static int OfObject(CueSite site, int first)
    {
        var outline = site.Outline;
        if (outline.PhraseAt(first) is { Kind: PhraseKind.Pronoun } && EndsAfterPronoun(outline, first + 1))
        {
            return first + 1;
        }

        // “Democrats supporting Ms. Ortega | have won”, “those who back her | are few”
        var endsAtVerb = site.IsRelative || site.Entry.Form == CueForm.Noun || site.SourceRule?.Rule is NounBeforeParticiple;

        // “vowed to act in May”: the time is that of the act
        var hasOccasion = outline.Xpos(first) != Xpos.To;
        var limit = Math.Min(outline.Count, first + Reach);
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || Reports.BeginAt(site, i) || IsNewClause(site, i) || IsApposition(outline, i) || (endsAtVerb && outline.IsFinite(i))
                || (hasOccasion && (IsOccasion(outline, i) || IsDay(outline, i))))
            {
                return i;
            }

            endsAtVerb &= !outline.Is(i, WordClasses.RelativePronoun | WordClasses.Complementizer);
        }

        return limit;
    }

    // “said she would appeal, | a step that surprised many”: 24 of 39 such were the writer's (PolNeAR train)
    private static bool IsComment(Outline outline, int item) =>
        outline.IsComma(item)
            ? outline.Is(item + 1, WordClasses.IndefiniteArticle) && !Clauses.BeginsMainClause(outline, item + 1)
            : NounPhrases.IsDash(outline, item) && !IsPairedDash(outline, item);

    // “praised Ms. Ortega, | a lawyer”, but “criticised Kim, a lawyer, for his book”
    private static bool IsApposition(Outline outline, int item) =>
        outline.IsComma(item) && outline.Is(item + 1, WordClasses.IndefiniteArticle) && Clauses.AsideEnd(outline, item) is var end
        && !outline.Is(end, WordClasses.PassiveComplement | WordClasses.NominalPreposition);

    // “said the plan - a first - would …”
    private static bool IsPairedDash(Outline outline, int dash)
    {
        for (var distance = 1; distance < Clauses.AsideReach; distance++)
        {
            if (NounPhrases.IsDash(outline, dash - distance) || NounPhrases.IsDash(outline, dash + distance))
            {
                return true;
            }
        }

        return false;
    }

    // “, even as”, “, just when”
    private static bool IsConcession(Outline outline, int item) => outline.IsComma(item) && IsFocusedConjunction(outline, item + 1);

    private static bool IsFocusedConjunction(Outline outline, int item) =>
        outline.Is(item, WordClasses.FocusAdverb) && outline.Upos(item) == Upos.Adv
        && (outline.Upos(item + 1) == Upos.Sconj || outline.Is(item + 1, WordClasses.TemporalConjunction));

    // “opposed it | because …”, “supported her | by a margin”, but “urged him to …”, “called it a …”, “thanked him for …”
    private static bool EndsAfterPronoun(Outline outline, int item) =>
        outline.Upos(item) is Upos.Adp or Upos.Sconj && outline.Xpos(item) != Xpos.To
        && !outline.Is(item, WordClasses.PassiveComplement | WordClasses.Complementizer | WordClasses.TopicPreposition | WordClasses.Receiver);

    // “explained the plan | in an interview”, “endorsed him | on Monday”, “in June”, “on Facebook”
    private static bool IsOccasion(Outline outline, int item) =>
        outline.Is(item, WordClasses.OccasionPreposition) && outline.PhraseAt(item + 1) is { } phrase
        && outline.Is(outline.ItemOf(phrase.Head), WordClasses.SpeechNoun | WordClasses.Weekday | WordClasses.Month | WordClasses.SocialNoun)
        && !outline.Is(outline.ItemOf(phrase.End - 1) + 1, WordClasses.Complementizer);

    // “praised the deal | Monday”, but “praised the Monday deal”, “the deal of Monday”
    private static bool IsDay(Outline outline, int item) =>
        outline.Is(item, WordClasses.Weekday) && outline.PhraseAt(item) is { IsPossessive: false } phrase && outline.ItemOf(phrase.Head) == item
        && outline.Upos(item - 1) is Upos.Noun or Upos.Propn or Upos.Pron;

    // “praised the deal | after it was signed”, “mocked him | , who …”, “rejected the plan | and left”
    private static bool IsNewClause(CueSite site, int item)
    {
        var outline = site.Outline;
        if (outline.IsComma(item))
        {
            return IsConcession(outline, item) || (!outline.Is(item + 1, WordClasses.ExampleWord) && IsNewClauseAfterComma(outline, item));
        }

        return (outline.Is(item, WordClasses.TemporalConjunction) && outline.Upos(item) is Upos.Sconj or Upos.Adp or Upos.Adv)
            || IsFocusedConjunction(outline, item)
            || (outline.Upos(item) == Upos.Cconj && (Clauses.BeginsVerb(outline, item + 1) || IsLikeCue(site, item + 1)));
    }

    private static bool IsNewClauseAfterComma(Outline outline, int comma)
    {
        // “the plan, which passed in May, would …” goes on
        if (outline.Is(comma + 1, WordClasses.RelativePronoun))
        {
            return Clauses.AfterAside(outline, comma) == comma;
        }

        var next = outline.Upos(comma + 1) == Upos.Cconj ? comma + 2 : comma + 1;
        return Clauses.BeginsVerb(outline, next) || Clauses.BeginsMainClause(outline, next) || outline.Xpos(next) is Xpos.Vbg or Xpos.Wrb
            || outline.Is(next, WordClasses.CircumstancePreposition);
    }

    // “praising the deal | and vowing to sign it”: a verb in the form of the cue stands beside it
    private static bool IsLikeCue(CueSite site, int item) => site.Cue.Verb == VerbForm.Participle && site.Outline.Xpos(item) == Xpos.Vbg;
}
