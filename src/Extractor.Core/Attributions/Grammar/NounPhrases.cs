using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Reads whole noun phrases in an outline: with “of …”, appositions and relative clauses.</summary>
internal static partial class NounPhrases
{
    // 40 items: the longest subject with its insertions that was read in development articles has 36
    private const int Reach = 40;

    private static readonly WordSet Quantifiers = WordSet.ReadEmbedded("en/quantifiers.txt");

    // 5 items: “a | just | - | released | new poll”
    private const int ModifierReach = 5;

    /// <summary>The noun phrase whose last item is the one before <paramref name="end"/>, or null.</summary>
    public static Source? EndingAt(Outline outline, int end)
    {
        var last = end - 1;
        var sourceEnd = end;
        var insertions = 0;

        // “Sen. Jack Kim (D-R.I.), | said”: a comma that nothing opened
        var isClosed = last > 1 && outline.IsComma(last) && outline.Is(last - 1, ")");
        if (isClosed)
        {
            last--;
        }

        // “Kim and Lee both | said”, “Kim himself | said”
        while (last > 0 && outline.Is(last, WordClasses.FloatingQuantifier) && outline.PhraseAt(last - 1) is not null)
        {
            last--;
            sourceEnd = last + 1;
        }

        // “supporters of the plan here | said”
        while (last > 0 && outline.Upos(last) == Upos.Adv && outline.PhraseAt(last) is null && outline.PhraseAt(last - 1) is not null)
        {
            last--;
            sourceEnd = last + 1;
        }

        // “Ana Ortega, the town's top judge, | said”: step over what stands between two commas or brackets, also “asked on Monday”
        while (last > end - Reach && InsertionStart(outline, last) is { } opening && opening > 0)
        {
            if (HasFiniteOutsideRelative(outline, opening + 1, last) && outline.Upos(opening + 1) is not (Upos.Sconj or Upos.Adv or Upos.Adp)
                && !(outline.Xpos(opening + 1) == Xpos.Vbd && !outline.HasFinite(opening + 2, last)))
            {
                return null;
            }

            if (!BelongsToNoun(outline, opening + 1, last))
            {
                sourceEnd = opening;
            }
            else
            {
                insertions++;
            }

            last = opening - 1;

            // “Mark Kim, R-Ill., who …, | said”
            if (last > 0 && outline.Is(last, ".") && outline.IsComma(last + 1))
            {
                last--;
            }
        }

        // “Kim on Monday | said”
        while (TimeStart(outline, last) is { } time && time > 0)
        {
            last = time - 1;
            while (last > 0 && outline.Upos(last) == Upos.Adv)
            {
                last--;
            }

            sourceEnd = last + 1;
            insertions = 0;

            // “Kim (D-R.I.) on Monday | said”
            if (last > 1 && outline.Is(last, ")") && InsertionStart(outline, last) is { } bracket && bracket > 0)
            {
                last = bracket - 1;
                insertions = 1;
            }
        }

        // “a document filed on Monday | said”: the day belongs to the participle, and with it to the noun
        if (last > 0 && outline.Xpos(last) is Xpos.Vbn or Xpos.Vbg && outline.PhraseAt(last - 1) is not null)
        {
            last--;
            sourceEnd = end;
            insertions = 1;
        }

        if ((ChainStart(outline, last) ?? RelativeStart(outline, last)) is not { } chain)
        {
            return null;
        }

        if (insertions == 0)
        {
            sourceEnd = Math.Min(sourceEnd, last + 1);
        }

        // “Ortega, a lawyer from Y, who …, | said”: the phrase found may itself stand in apposition to a name
        while (insertions > 0 && chain.First >= 2 && outline.IsComma(chain.First - 1)
            && ChainStart(outline, chain.First - 2) is { } outer && outer.Head.Kind == PhraseKind.Name
            && !IsAfterPreposition(outline, outer.First) && !outline.Is(outline.ItemOf(outer.Head.Head), WordClasses.Weekday | WordClasses.Month))
        {
            chain = outer;
        }

        // “the mayor's niece, | Ana Ortega (D-Elmira), | said”: the comma that was left out closes the apposition, not the bracket
        if (isClosed && chain.Head.Kind == PhraseKind.Name && chain.First >= 2 && outline.IsComma(chain.First - 1)
            && PhraseEndingAt(outline, chain.First - 2) is { Kind: PhraseKind.Description } described && !IsTime(outline, chain.First - 2)
            && PhraseStart(outline, described) is var start && (start == 0 || outline.IsQuotation(start - 1)))
        {
            chain = chain with { First = start };
        }

        return new Source(QuantifierStart(outline, chain.First), sourceEnd, chain.Head);
    }

    // “about | half of the voters”, “both | Kim and Lee”, “more than | half”, where nothing before takes it as object
    private static int QuantifierStart(Outline outline, int first)
    {
        var before = outline.Is(first - 1, "than") ? first - 2 : first - 1;
        var isQuantifier = before < first - 1 ? outline.Xpos(before) is Xpos.Jjr or Xpos.Rbr && outline.Upos(first) != Upos.Pron
            : before >= 0 && !outline.IsQuotation(before) && Quantifiers.Contains(outline.Document.TextOf(outline[before].First));
        return isQuantifier && StandsFree(outline, before) ? before : first;
    }

    /// <summary>The noun phrase whose first item is <paramref name="first"/>, or null.</summary>
    public static Source? StartingAt(Outline outline, int first)
    {
        var start = first;
        while (start < first + ModifierReach && outline.PhraseAt(start) is null && IsModifier(outline, start))
        {
            start++;
        }

        if (outline.PhraseAt(start) is not { } head || IsTime(outline, start))
        {
            return null;
        }

        var end = PhraseEnd(outline, start);
        if (end < 0)
        {
            return null;
        }

        for (var grown = true; grown && end < outline.Count && end < first + Reach;)
        {
            grown = false;
            if (IsNominalPreposition(outline, end) && outline.PhraseAt(end + 1) is not null && !IsTime(outline, end + 1)
                && !outline.Is(end + 1, WordClasses.SpeechNoun) && PhraseEnd(outline, end + 1) is var after && after > 0
                && !outline.Is(after - 1, WordClasses.SpeechNoun))
            {
                end = after;
                grown = true;
            }
            else if (outline.Upos(end) == Upos.Cconj && outline.PhraseAt(end + 1) is { Kind: not PhraseKind.Pronoun }
                && PhraseEnd(outline, end + 1) is var joined && joined > 0 && !outline.IsFinite(joined))
            {
                end = joined;
                grown = true;
            }
        }

        return new Source(first, Inserted(outline, end), head);
    }

    // “the most recent data”, “a just-released poll”, “left-leaning groups”: words that the phrase finder left out of the phrase
    private static bool IsModifier(Outline outline, int item) =>
        (outline.Upos(item) is Upos.Det or Upos.Adv or Upos.Adj && !outline.Is(item, WordClasses.QuestionWord))
        || outline.Xpos(item) == Xpos.Hyph
        || (outline.Xpos(item) is Xpos.Vbn or Xpos.Vbg && (outline.Xpos(item - 1) == Xpos.Hyph || outline.Xpos(item + 1) == Xpos.Hyph));

    /// <summary>The end of the phrase that begins at <paramref name="first"/>, or -1 where none begins there.</summary>
    public static int PhraseEnd(Outline outline, int first)
    {
        if (outline.PhraseAt(first) is not { } phrase || outline[first].First > phrase.Head)
        {
            return -1;
        }

        var end = outline.ItemOf(phrase.End - 1) + 1;
        while (end < outline.Count && phrase.IsPossessive && outline.PhraseAt(end) is { } next)
        {
            phrase = next;
            end = outline.ItemOf(phrase.End - 1) + 1;
        }

        return end;
    }
}
