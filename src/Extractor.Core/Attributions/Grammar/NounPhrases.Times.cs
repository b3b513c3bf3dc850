using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <content>Times beside a noun phrase: “on Monday”, “last week”.</content>
internal static partial class NounPhrases
{
    /// <summary>Whether the item is or begins a time: “Monday”, “last week”; but not “Monday's vote”.</summary>
    public static bool IsTime(Outline outline, int item)
    {
        var isDay = outline.Is(item, WordClasses.Weekday) || (outline.Upos(item) == Upos.Propn && outline.Is(item, WordClasses.Month));
        return (isDay && outline.Xpos(item + 1) != Xpos.Pos)
            || (outline.PhraseAt(item) is { IsPossessive: false } phrase
                && (NounClasses.ClassesOf(outline.Document, phrase.Head) & (WordClasses.TimeNoun | WordClasses.Weekday)) != 0);
    }

    // The first item of a time that ends at “last”: “on Monday”, “last week”
    private static int? TimeStart(Outline outline, int last)
    {
        if (last < 1 || !IsTime(outline, last))
        {
            return null;
        }

        var start = outline.PhraseAt(last) is { } phrase ? outline.ItemOf(phrase.First) : last;

        // A name that runs into a day without a preposition is one phrase: “Kim Monday”
        if (start < last && outline.Upos(start) == Upos.Propn && outline.Is(last, WordClasses.Weekday))
        {
            return null;
        }

        return start > 0 && outline.Upos(start - 1) == Upos.Adp ? start - 1 : start;
    }
}
