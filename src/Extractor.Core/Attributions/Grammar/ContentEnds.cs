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
            if (outline.Is(i, ";") || Reports.BeginAt(site, i) || IsComment(outline, first, i) || IsAfterthought(outline, i))
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
            if (outline.Is(i, ";") || Reports.BeginAt(site, i) || IsNewClause(site, i, hasOccasion) || IsApposition(outline, i) || IsBreak(outline, i) || (endsAtVerb && outline.IsFinite(i))
                || (hasOccasion && (IsOccasion(outline, i) || IsDay(outline, i))))
            {
                return i;
            }

            endsAtVerb &= !outline.Is(i, WordClasses.RelativePronoun | WordClasses.Complementizer);
        }

        return limit;
    }

    // “said she would appeal, | a step that surprised many”, but “said Mr. Hale, a nurse, would appeal”: 24 of 39 such were the writer's (PolNeAR train)
    private static bool IsComment(Outline outline, int first, int item) =>
        Clauses.AfterComma(outline, item) is { } next
            ? outline.Is(next, WordClasses.IndefiniteArticle) && outline.HasFinite(first, item) && !Clauses.BeginsMainClause(outline, next)
            : Clauses.IsSingleDash(outline, item) && (outline.Upos(item + 1) is Upos.Det or Upos.Pron || outline.Is(item + 1, WordClasses.ContrastConjunction));

    // “said she would appeal, | but she has not done so”, “said she would hire Mr. Hale, | who once worked for the bank.”:
    // 14 of 17 and 15 of 21 such were the writer's (PolNeAR train)
    private static bool IsAfterthought(Outline outline, int item)
    {
        if (Clauses.AfterComma(outline, item) is not { } next)
        {
            return false;
        }

        return IsComparison(outline, next)
            || (outline.Is(next, "but")
                ? outline.Xpos(next + 1) == Xpos.Prp && !outline.Is(next + 1, "it") && Clauses.BeginsMainClause(outline, next + 1)
                : outline.Is(next, "who") && outline.Upos(next - 2) == Upos.Propn && Clauses.AsideEnd(outline, next - 1) == outline.Count);
    }

    // “40 percent said they backed it, | compared with 30 percent in May”: 9 of 10 such were the writer's (PolNeAR train)
    private static bool IsComparison(Outline outline, int item) =>
        outline.Is(item, "compared") && outline.Upos(outline.Upos(item + 2) == Upos.Det ? item + 3 : item + 2) == Upos.Num;

    // “praised Ms. Ortega, | a lawyer”, but “criticised Kim, a lawyer, for his book”
    private static bool IsApposition(Outline outline, int item) =>
        Clauses.AfterComma(outline, item) is { } next && outline.Is(next, WordClasses.IndefiniteArticle) && Clauses.AsideEnd(outline, next - 1) is var end
        && !outline.Is(end, WordClasses.PassiveComplement | WordClasses.NominalPreposition);

    // “praised the plan | - the crowd cheered”, but “praised the plan - or what was left of it”
    private static bool IsBreak(Outline outline, int item) =>
        Clauses.IsSingleDash(outline, item) && (outline.Upos(item + 1) != Upos.Cconj || Clauses.BeginsMainClause(outline, item + 2));

    // “even as”, “just when”
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
    private static bool IsNewClause(CueSite site, int item, bool hasOccasion)
    {
        var outline = site.Outline;
        if (Clauses.AfterComma(outline, item) is { } next)
        {
            return IsFocusedConjunction(outline, next) || (!outline.Is(next, WordClasses.ExampleWord) && IsNewClauseAt(outline, next));
        }

        return (hasOccasion && outline.Is(item, WordClasses.TemporalConjunction) && outline.Upos(item) is Upos.Sconj or Upos.Adp or Upos.Adv)
            || IsFocusedConjunction(outline, item)
            || (outline.Upos(item) == Upos.Cconj && (Clauses.BeginsVerb(outline, item + 1) || IsLikeCue(site, item + 1)));
    }

    private static bool IsNewClauseAt(Outline outline, int first)
    {
        // “the plan, which passed in May, would …” goes on
        if (outline.Is(first, WordClasses.RelativePronoun))
        {
            return !Clauses.EndsBeforeVerb(outline, first);
        }

        var next = outline.Upos(first) == Upos.Cconj ? first + 1 : first;
        return Clauses.BeginsVerb(outline, next) || (next > first ? Clauses.BeginsClause(outline, next) : Clauses.BeginsMainClause(outline, next)) || outline.Xpos(next) is Xpos.Vbg or Xpos.Wrb
            || outline.Is(next, WordClasses.CircumstancePreposition);
    }

    // “praising the deal | and vowing to sign it”: a verb in the form of the cue stands beside it
    private static bool IsLikeCue(CueSite site, int item) => site.Cue.Verb == VerbForm.Participle && site.Outline.Xpos(item) == Xpos.Vbg;
}
