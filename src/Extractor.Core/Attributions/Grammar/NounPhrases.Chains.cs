using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <content>Phrases and the phrases to their left that they belong to: “the head | of the bank | in Berlin”.</content>
internal static partial class NounPhrases
{
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
            if (outline.Upos(first - 1) == Upos.Cconj && !outline.Is(first, WordClasses.RelativePronoun) && JoinedBefore(outline, first - 1) is { } joined)
            {
                return joined;
            }

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

        // “current and | former officials”
        if (first > 2 && outline.Upos(first - 1) == Upos.Cconj && outline.Upos(first - 2) == Upos.Adj && outline.PhraseAt(first - 2) is null && StandsFree(outline, first - 2))
        {
            first -= 2;
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
            if (outline.PhraseAt(at) is null && AdjectivePhrase(outline, at) is { } many)
            {
                // “Many | in the town”
                return many;
            }

            if ((outline.Upos(at) == Upos.Adj && outline.PhraseAt(at) is null) || (outline.Xpos(at) is Xpos.Vbn or Xpos.Vbg && outline.Upos(at - 1) != Upos.Aux))
            {
                at--;
            }

            return PhraseEndingAt(outline, at) is { } left && !IsTime(outline, at) && !IsObjectOfOpeningPreposition(outline, left)
                ? left
                : RelativeAntecedent(outline, first);
        }

        // “Harbour Board Director of Works | Jo Marsh”
        if (outline.PhraseAt(first) is { Kind: PhraseKind.Name } && !IsTime(outline, first)
            && PhraseEndingAt(outline, before) is { Kind: not PhraseKind.Pronoun } title && !IsTime(outline, before) && IsNamed(outline, title))
        {
            return title;
        }

        return RelativeAntecedent(outline, first);
    }

    // “China and | the United States”, “the mayor of Porto and | Ms. Ortega”, where nothing before the first takes it as object
    private static Chain? JoinedBefore(Outline outline, int conjunction) =>
        PhraseEndingAt(outline, conjunction - 1) is not null && ChainStart(outline, conjunction - 1) is { } joined && StandsFree(outline, joined.First)
            ? joined
            : null;

    // “In Ohio a spokesman for Kim said”: “Ohio” belongs to “In”, not to the spokesman
    private static bool IsObjectOfOpeningPreposition(Outline outline, Phrase left)
    {
        var start = PhraseStart(outline, left);
        return start == 1 && outline.Upos(0) == Upos.Adp;
    }

    // “an official who asked not to be named | said”: the clause ends with its verb
    private static Chain? RelativeStart(Outline outline, int last)
    {
        if (outline.Upos(last) is not (Upos.Verb or Upos.Adv) || RelativeAntecedent(outline, last + 1) is not { } head)
        {
            return null;
        }

        var who = outline.ItemOf(head.End - 1) + 1;
        return outline.HasFinite(who, last + 1) ? new Chain(PhraseStart(outline, head), head) : null;
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
            if (outline.Is(i, "who") || outline.Is(i, "whose") || (outline.Is(i, "that") && outline.Xpos(i) == Xpos.Wdt))
            {
                return PhraseEndingAt(outline, i - 1) ?? AdjectivePhrase(outline, i - 1);
            }
        }

        return null;
    }

    private static Phrase? PhraseEndingAt(Outline outline, int item) =>
        item >= 0 && outline.PhraseAt(item) is { IsPossessive: false } phrase && outline[item].End == phrase.End ? phrase : null;

    private static bool StandsFree(Outline outline, int first) =>
        first == 0 || (outline.IsPunctuation(first - 1) && outline.Xpos(first - 1) != Xpos.Hyph) || outline.IsQuotation(first - 1)
        || outline.Upos(first - 1) is Upos.Sconj or Upos.Cconj or Upos.Adv || outline.Is(first - 1, WordClasses.Complementizer);

    private static bool IsNominalPreposition(Outline outline, int item) =>
        (outline.Upos(item) == Upos.Adp || outline.Xpos(item) == Xpos.To) && outline.Is(item, WordClasses.NominalPreposition);

    private static bool IsAfterPreposition(Outline outline, int first) => first > 0 && outline.Upos(first - 1) == Upos.Adp;

    private static bool IsNamed(Outline outline, Phrase phrase) =>
        phrase.Kind == PhraseKind.Name || (NounClasses.ClassesOf(outline.Document, phrase.Head) & (WordClasses.Role | WordClasses.PersonNoun)) != 0;
}
