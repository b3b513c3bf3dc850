using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>What stands between a cue and its content: adverbs, times, places, the one spoken to.</summary>
/// <param name="Next">The index of the first item after it.</param>
/// <param name="Addressee">The one spoken to, or null.</param>
internal readonly record struct Adjuncts(int Next, Source? Addressee)
{
    // 20 items: “said on the radio, where she now has a show, that”
    private const int InsertionReach = 20;

    /// <summary>Steps over the adjuncts that begin at <paramref name="first"/>: “told | reporters in Beijing on Monday | that …”.</summary>
    public static Adjuncts From(Outline outline, int first, CueEntry entry)
    {
        Source? addressee = null;
        var next = first;
        if (entry.Takes(CueFrames.Addressee) && !outline.Is(first, WordClasses.QuestionWord) && !IsClauseAhead(outline, first)
            && NounPhrases.StartingAt(outline, first) is { } spokenTo)
        {
            addressee = spokenTo with { End = Math.Min(spokenTo.End, CommaAfter(outline, spokenTo)) };
            next = addressee.Value.End;
        }

        var preposition = -1;
        var spokenToBefore = addressee;
        while (next < outline.Count)
        {
            var skipped = Skip(outline, next, ref addressee);
            if (skipped == next)
            {
                break;
            }

            preposition = outline.Upos(next) != Upos.Adp || NounPhrases.IsTime(outline, next + 1) ? -1 : preposition < 0 ? next : preposition;
            next = skipped;
        }

        // “said | about half of the cut was …”: what a verb follows is its subject
        return preposition >= 0 && outline.IsFinite(next) ? new Adjuncts(preposition, spokenToBefore) : new Adjuncts(next, addressee);
    }

    /// <summary>Whether nothing but marks stands behind them to the end of the sentence.</summary>
    public bool ReachEnd(Outline outline)
    {
        var next = Next;
        while (next < outline.Count && (outline.IsPunctuation(next) || outline.Upos(next) == Upos.Sym))
        {
            next++;
        }

        return next == outline.Count;
    }

    /// <summary>
    /// The item of “that” behind what stands in commas at <paramref name="first"/>: “said in Madison, | Wisconsin, | that …”,
    /// “told a crowd in Madison, | Wisconsin on Monday | that …”; without “that”, the item after a comma, or <paramref name="first"/>.
    /// </summary>
    public static int AfterInsertion(Outline outline, int first)
    {
        if (!outline.IsComma(first) && !NounPhrases.IsDash(outline, first))
        {
            return first;
        }

        var isPlain = true;
        for (var i = first + 1; i < outline.Count && i < first + InsertionReach && !outline.IsQuotation(i); i++)
        {
            isPlain &= outline.Upos(i) is not (Upos.Cconj or Upos.Verb or Upos.Aux);
            if (outline.Is(i, WordClasses.Complementizer) && (i == first + 1 || outline.IsComma(i - 1) || NounPhrases.IsDash(outline, i - 1)
                || (isPlain && outline.Upos(i) == Upos.Sconj)))
            {
                return i;
            }
        }

        return outline.IsComma(first) ? first + 1 : first;
    }

    private static int Skip(Outline outline, int at, ref Source? addressee)
    {
        if (outline.Upos(at) == Upos.Adv && !outline.Is(at, WordClasses.QuestionWord) && outline.Xpos(at + 1) != Xpos.Hyph)
        {
            return at + 1;
        }

        if (NounPhrases.IsTime(outline, at) && NounPhrases.PhraseEnd(outline, at) is var timeEnd && timeEnd > 0)
        {
            return timeEnd;
        }

        // “said | as she left”
        if (outline.Upos(at) == Upos.Sconj && Clauses.BeginsMainClause(outline, at + 1))
        {
            return at;
        }

        if (outline.Upos(at) is Upos.Adp or Upos.Sconj && outline.Xpos(at) is not Xpos.To && !outline.Is(at, WordClasses.Complementizer | WordClasses.QuestionWord)
            && PrepositionalEnd(outline, at) is { } end)
        {
            if (outline.Is(at, "to") && addressee is null && NounPhrases.StartingAt(outline, at + 1) is { } spokenTo)
            {
                addressee = spokenTo;
            }

            return end;
        }

        return at;
    }

    private static int? PrepositionalEnd(Outline outline, int preposition)
    {
        var first = preposition + 1;
        if (outline.IsQuotation(first) && !outline.IsSpeech(first))
        {
            return first + 1;
        }

        var end = NounPhrases.IsTime(outline, first) ? NounPhrases.PhraseEnd(outline, first) : -1;
        if (end < 0 && NounPhrases.StartingAt(outline, first) is { } phrase)
        {
            end = Math.Min(phrase.End, CommaAfter(outline, phrase));

            // “on the channel's “Morning Talk””
            if (outline.IsQuotation(end) && !outline.IsSpeech(end))
            {
                end++;
            }
        }

        return end > 0 ? end : null;
    }

    // An apposition would swallow the comma before a quotation: “told CNN, “…””
    private static int CommaAfter(Outline outline, Source phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (outline.IsComma(i))
            {
                return i;
            }
        }

        return phrase.End;
    }

    // “tweeted | the deal was done”: the phrase is the subject of the content, not the one spoken to
    private static bool IsClauseAhead(Outline outline, int first) =>
        NounPhrases.PhraseEnd(outline, first) is var end && end > 0 && Clauses.BeginsVerb(outline, end);
}
