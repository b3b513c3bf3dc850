using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Tells occasions and days behind an object, which belong to the report: praised the deal <b>in an interview</b>.</summary>
internal static class Occasions
{
    /// <summary>Whether an occasion or a day begins at <paramref name="item"/> and nothing of the object follows it.</summary>
    public static bool BeginAt(Outline outline, int item) => (IsOccasion(outline, item) || IsDay(outline, item)) && !GoesOnBehindDay(outline, item);

    /// <summary>
    /// Whether a day or a network stands at <paramref name="item"/> and behind it what belongs to the verb or its object:
    /// “criticised Ms. Ortega on Monday | for the delay”, “posted a note on Facebook | that compared …”, but not “on Monday | as the vote began”.
    /// </summary>
    public static bool GoesOnBehindDay(Outline outline, int item)
    {
        var next = item;
        while (DayEnd(outline, next) is { } end)
        {
            next = end;
        }

        return next > item && outline.Is(next, WordClasses.PassiveComplement | WordClasses.NounTopic | WordClasses.RelativePronoun)
            && !outline.Is(next, WordClasses.OccasionPreposition | WordClasses.CircumstancePreposition) && !Clauses.BeginsMainClause(outline, next + 1);
    }

    // “explained the plan | in an interview”, “endorsed him | on Monday”, “in June”, “on Facebook”
    private static bool IsOccasion(Outline outline, int item) =>
        outline.Is(item, WordClasses.OccasionPreposition) && outline.PhraseAt(item + 1) is { } phrase
        && outline.Is(outline.ItemOf(phrase.Head), WordClasses.SpeechNoun | WordClasses.Weekday | WordClasses.Month | WordClasses.SocialNoun)
        && !outline.Is(outline.ItemOf(phrase.End - 1) + 1, WordClasses.Complementizer);

    // “praised the deal | Monday”, but “praised the Monday deal”, “the deal of Monday”
    private static bool IsDay(Outline outline, int item) =>
        outline.Is(item, WordClasses.Weekday) && outline.PhraseAt(item) is { IsPossessive: false } phrase && outline.ItemOf(phrase.Head) == item
        && outline.Upos(item - 1) is Upos.Noun or Upos.Propn or Upos.Pron;

    private static int? DayEnd(Outline outline, int item)
    {
        var first = outline.Is(item, WordClasses.OccasionPreposition) ? item + 1 : item;
        return outline.PhraseAt(first) is { } phrase && NounPhrases.PhraseEnd(outline, first) is var end && end > 0
            && (NounPhrases.IsTime(outline, first) || outline.Is(outline.ItemOf(phrase.Head), WordClasses.SocialNoun))
                ? end
                : null;
    }
}
