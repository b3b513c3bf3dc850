using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Reads whole noun phrases in an outline: with “of …”, appositions and relative clauses.</summary>
internal static class NounPhrases
{
    // 40 items: the longest subject with its insertions that was read in development articles has 36
    private const int Reach = 40;

    /// <summary>The noun phrase whose last item is the one before <paramref name="end"/>, or null.</summary>
    public static Source? EndingAt(Outline outline, int end)
    {
        var last = end - 1;
        var sourceEnd = end;
        var insertions = 0;

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

        // “Wang Yi, China's top diplomat, | said”: step over what stands between two commas or brackets
        while (last > end - Reach && InsertionStart(outline, last) is { } opening && opening > 0)
        {
            if (HasFiniteOutsideRelative(outline, opening + 1, last) && outline.Upos(opening + 1) is not (Upos.Sconj or Upos.Adv or Upos.Adp))
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
        }

        // “Trump on Monday | said”
        while (TimeStart(outline, last) is { } time && time > 0)
        {
            last = time - 1;
            while (last > 0 && outline.Upos(last) == Upos.Adv)
            {
                last--;
            }

            sourceEnd = last + 1;
            insertions = 0;
        }

        // “a document filed on Monday | said”: the day belongs to the participle, and with it to the noun
        if (last > 0 && outline.Xpos(last) is Xpos.Vbn or Xpos.Vbg && outline.PhraseAt(last - 1) is not null)
        {
            last--;
            sourceEnd = end;
            insertions = 1;
        }

        if (ChainStart(outline, last) is not { } chain)
        {
            return null;
        }

        if (insertions == 0)
        {
            sourceEnd = Math.Min(sourceEnd, last + 1);
        }

        // “Xi, a Communist from Y, who …, | said”: the phrase found may itself stand in apposition to a name
        while (insertions > 0 && chain.First >= 2 && outline.IsComma(chain.First - 1)
            && ChainStart(outline, chain.First - 2) is { } outer && outer.Head.Kind == PhraseKind.Name
            && !IsAfterPreposition(outline, outer.First) && !outline.Is(outline.ItemOf(outer.Head.Head), WordClasses.Weekday | WordClasses.Month))
        {
            chain = outer;
        }

        return new Source(chain.First, sourceEnd, chain.Head);
    }

    /// <summary>The noun phrase whose first item is <paramref name="first"/>, or null.</summary>
    public static Source? StartingAt(Outline outline, int first)
    {
        // “the most recent data”: words that the phrase finder left out of the phrase
        var start = first;
        while (start < first + 3 && outline.PhraseAt(start) is null && outline.Upos(start) is Upos.Det or Upos.Adv or Upos.Adj
            && !outline.Is(start, WordClasses.QuestionWord))
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

    /// <summary>Whether the item is or begins a time: “Monday”, “last week”.</summary>
    public static bool IsTime(Outline outline, int item) =>
        outline.Is(item, WordClasses.Weekday)
        || (outline.Upos(item) == Upos.Propn && outline.Is(item, WordClasses.Month))
        || (outline.PhraseAt(item) is { } phrase
            && (NounClasses.ClassesOf(outline.Document, phrase.Head) & (WordClasses.TimeNoun | WordClasses.Weekday)) != 0);

    /// <summary>Whether the item is a dash between blanks.</summary>
    public static bool IsDash(Outline outline, int item) =>
        outline.Is(item, "—") || outline.Is(item, "–") || outline.Is(item, "--") || (outline.Is(item, "-") && outline.Upos(item) == Upos.Punct
            && item > 0 && outline[item].First < outline.Document.Tokens.Count
            && outline.Document.Tokens[outline[item].First].Start > outline.Document.Tokens[outline[item].First - 1].End);

    // Appositions and relative clauses to the right: “said Kim, a nurse who lives there.”
    private static int Inserted(Outline outline, int end)
    {
        var limit = Math.Min(outline.Count, end + Reach);
        while (end + 1 < limit && outline.IsComma(end) && BelongsToNoun(outline, end + 1, outline.Count))
        {
            var close = end + 1;
            while (close < limit && !outline.IsComma(close) && !outline.IsSpeech(close) && !IsEndMark(outline, close))
            {
                close++;
            }

            // “said Kim, a nurse, who …” goes on; “said Kim, and left” and “said Kim, Lee and Ito” do not
            if (HasFiniteOutsideRelative(outline, end + 1, close))
            {
                return end;
            }

            end = close;
        }

        return end;
    }

    private static bool HasFiniteOutsideRelative(Outline outline, int first, int end)
    {
        for (var i = first; i < end && !outline.Is(i, WordClasses.RelativePronoun); i++)
        {
            if (outline.IsFinite(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEndMark(Outline outline, int item) =>
        outline.Is(item, ".") || outline.Is(item, ";") || outline.Is(item, "?") || outline.Is(item, "!") || outline.IsColon(item);

    private readonly record struct Chain(int First, Phrase Head);

    // A phrase and the phrases to its left that it belongs to: “the head | of the bank | in Berlin”
    private static Chain? ChainStart(Outline outline, int last)
    {
        if (last < 0 || (outline.PhraseAt(last) ?? AdjectivePhrase(outline, last)) is not { } head || outline[last].End != head.End || head.IsPossessive)
        {
            return null;
        }

        var first = PhraseStart(outline, head);
        for (var steps = 0; steps < Reach && first > 1; steps++)
        {
            if (LeftNeighbour(outline, first) is not { } left)
            {
                break;
            }

            head = left;
            first = PhraseStart(outline, left);
        }

        return new Chain(first, head);
    }

    // “One official”, “the company's inspector general”: a noun that the tagger took for an adjective
    private static Phrase? AdjectivePhrase(Outline outline, int last)
    {
        if (!(outline.Upos(last) == Upos.Adj && outline.Is(last, NounClasses.Person | WordClasses.GroupNoun)) && !(outline.Upos(last) == Upos.Adv && outline.Is(last, WordClasses.GroupNoun)))
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < Reach && (outline.Upos(first - 1) is Upos.Adj or Upos.Adv or Upos.Num or Upos.Det || outline.PhraseAt(first - 1) is { Kind: not PhraseKind.Pronoun }))
        {
            first--;
        }

        return new Phrase(outline[first].First, outline[last].End, outline[last].First, PhraseKind.Description, IsPossessive: false);
    }

    private static int PhraseStart(Outline outline, Phrase phrase)
    {
        var first = outline.ItemOf(phrase.First);
        while (first > 0 && outline.PhraseAt(first - 1) is { IsPossessive: true } owner && outline[first - 1].End == owner.End)
        {
            first = outline.ItemOf(owner.First);
        }

        return first;
    }

    private static Phrase? LeftNeighbour(Outline outline, int first)
    {
        var before = first - 1;

        // “a spokesman | for the ministry”, “officials familiar | with the matter”, “a report released | by the bank”
        if (IsNominalPreposition(outline, before))
        {
            var at = before - 1;
            if (outline.Upos(at) == Upos.Adj || (outline.Xpos(at) is Xpos.Vbn or Xpos.Vbg && outline.Upos(at - 1) != Upos.Aux))
            {
                at--;
            }

            return PhraseEndingAt(outline, at) is { } left && !IsTime(outline, at) && !IsObjectOfOpeningPreposition(outline, left) ? left : null;
        }

        // “China and | the United States”, where nothing before “China” takes it as object
        if (outline.Upos(before) == Upos.Cconj && PhraseEndingAt(outline, before - 1) is { } joined
            && StandsFree(outline, PhraseStart(outline, joined)))
        {
            return joined;
        }

        // “Harbour Board Director of Works | Jo Marsh”
        if (outline.PhraseAt(first) is { Kind: PhraseKind.Name } && !IsTime(outline, first)
            && PhraseEndingAt(outline, before) is { Kind: not PhraseKind.Pronoun } title && !IsTime(outline, before) && IsNamed(outline, title))
        {
            return title;
        }

        return RelativeAntecedent(outline, first);
    }

    // “In Ohio a spokesman for Kim said”: “Ohio” belongs to “In”, not to the spokesman
    private static bool IsObjectOfOpeningPreposition(Outline outline, Phrase left)
    {
        var start = PhraseStart(outline, left);
        return start == 1 && outline.Upos(0) == Upos.Adp;
    }

    // “people | who attended the meeting | said”
    private static Phrase? RelativeAntecedent(Outline outline, int first)
    {
        if (!(outline.Upos(first - 1) is Upos.Verb or Upos.Adp or Upos.Adv or Upos.Aux))
        {
            return null;
        }

        for (var i = first - 1; i > 0 && i > first - Reach && !outline.IsPunctuation(i) && !outline.IsQuotation(i); i--)
        {
            if (outline.Is(i, "who") || (outline.Is(i, "that") && outline.Xpos(i) == Xpos.Wdt))
            {
                return PhraseEndingAt(outline, i - 1);
            }
        }

        return null;
    }

    private static Phrase? PhraseEndingAt(Outline outline, int item) =>
        item >= 0 && outline.PhraseAt(item) is { IsPossessive: false } phrase && outline[item].End == phrase.End ? phrase : null;

    private static bool StandsFree(Outline outline, int first) =>
        first == 0 || outline.IsPunctuation(first - 1) || outline.IsQuotation(first - 1)
        || outline.Upos(first - 1) is Upos.Sconj or Upos.Cconj or Upos.Adv || outline.Is(first - 1, WordClasses.Complementizer);

    private static bool IsNominalPreposition(Outline outline, int item) =>
        outline.Upos(item) == Upos.Adp && outline.Is(item, WordClasses.NominalPreposition);

    private static bool IsAfterPreposition(Outline outline, int first) => first > 0 && outline.Upos(first - 1) == Upos.Adp;

    // The item that opens what the comma, dash or bracket at “closing” closes, or null
    private static int? InsertionStart(Outline outline, int closing)
    {
        if (closing < 2)
        {
            return null;
        }

        if (outline.Is(closing, ")") || outline.Is(closing, "]"))
        {
            var bracket = outline.Is(closing, ")") ? "(" : "[";
            for (var i = closing - 1; i > 0 && i > closing - Reach; i--)
            {
                if (outline.Is(i, bracket))
                {
                    return i;
                }
            }

            return null;
        }

        var isDash = IsDash(outline, closing);
        if (!outline.IsComma(closing) && !isDash)
        {
            return null;
        }

        for (var i = closing - 1; i > 0 && i > closing - Reach && !outline.IsSpeech(i); i--)
        {
            if (isDash ? IsDash(outline, i) : outline.IsComma(i))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsNamed(Outline outline, Phrase phrase) =>
        phrase.Kind == PhraseKind.Name || (NounClasses.ClassesOf(outline.Document, phrase.Head) & (WordClasses.Role | WordClasses.PersonNoun)) != 0;

    // The first item of a time that ends at “last”: “on Monday”, “last week”
    private static int? TimeStart(Outline outline, int last)
    {
        if (last < 1 || !IsTime(outline, last))
        {
            return null;
        }

        var start = outline.PhraseAt(last) is { } phrase ? outline.ItemOf(phrase.First) : last;

        // A name that runs into a day without a preposition is one phrase: “Trump Monday”
        if (start < last && outline.Upos(start) == Upos.Propn && outline.Is(last, WordClasses.Weekday))
        {
            return null;
        }

        return start > 0 && outline.Upos(start - 1) == Upos.Adp ? start - 1 : start;
    }

    // An apposition, a relative clause or “of …”: part of the noun phrase. “speaking in …”, “in a statement”: not
    private static bool BelongsToNoun(Outline outline, int first, int end)
    {
        if (first >= end)
        {
            return false;
        }

        if (outline.Is(first, WordClasses.RelativePronoun) || outline.Is(first, "of") || outline.Is(first, "from"))
        {
            return true;
        }

        return outline.Upos(first) is Upos.Det or Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Pron
            && outline.PhraseAt(first) is not { Kind: PhraseKind.Pronoun } && !IsTime(outline, first);
    }
}
