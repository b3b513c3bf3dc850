using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Tells verbs, subjects and asides of clauses.</summary>
internal static class Clauses
{
    // 40 items: longer than the asides between a subject and its verb that were read in development articles
    internal const int AsideReach = 40;

    // 14 items: “the politicians in both houses who backed the plan for a new bridge | lost”
    private const int SubjectReach = 14;

    /// <summary>
    /// The first item behind the comma that stands at <paramref name="item"/>, or inside the marks right before it: “said it
    /// was “a shame,” | and left”; null where there is none.
    /// </summary>
    public static int? AfterComma(Outline outline, int item) =>
        outline.IsComma(item) ? item + 1
        : outline.IsQuotation(item - 1) && outline.LastCharacter(item - 1) == ',' ? item
        : null;

    /// <summary>
    /// The item after what stands in commas, dashes or brackets from <paramref name="opening"/> on, where a verb follows it:
    /// “said Kim, who lives there, | had left”; else <paramref name="opening"/>.
    /// </summary>
    public static int AfterAside(Outline outline, int opening)
    {
        var isDash = NounPhrases.IsDash(outline, opening);
        var isBracket = outline.Is(opening, "(");
        if (!isDash && !isBracket && !outline.IsComma(opening))
        {
            return opening;
        }

        for (var i = opening + 1; i < outline.Count && i < opening + AsideReach; i++)
        {
            if ((isDash ? NounPhrases.IsDash(outline, i) : isBracket ? outline.Is(i, ")") : outline.IsComma(i)) && BeginsVerb(outline, i + 1))
            {
                return i + 1;
            }
        }

        return opening;
    }

    /// <summary>Whether a comma and a verb follow the clause that begins at <paramref name="first"/> behind a comma: “, which passed in May, | would”.</summary>
    public static bool EndsBeforeVerb(Outline outline, int first)
    {
        for (var i = first; i < outline.Count && i < first + AsideReach; i++)
        {
            if (outline.IsComma(i) && BeginsVerb(outline, i + 1))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The item after the comma that closes what the comma at <paramref name="opening"/> opens, or the end of the sentence.</summary>
    public static int AsideEnd(Outline outline, int opening)
    {
        for (var i = opening + 1; i < outline.Count && i < opening + AsideReach; i++)
        {
            if (outline.IsComma(i))
            {
                return i + 1;
            }
        }

        return outline.Count;
    }

    /// <summary>
    /// Whether a finite verb stands between <paramref name="first"/> and <paramref name="end"/> that is neither that of a
    /// clause inside a noun phrase nor joined by “and”: “the cost of the plan that passed | would rise”, but not “the plan
    /// that passed”, “the plan Kim made”, “the plan and left”.
    /// </summary>
    public static bool HasVerbOfItsOwn(Outline outline, int first, int end)
    {
        var open = 0;
        for (var i = first; i < end && !outline.IsSpeech(i); i++)
        {
            if ((outline.IsComma(i) || NounPhrases.IsDash(outline, i))
                && (outline.Upos(i + 1) is Upos.Cconj or Upos.Sconj || outline.Is(i + 1, WordClasses.TemporalConjunction) || outline.Is(i + 1, "as")))
            {
                return false;
            }

            if (outline.IsFinite(i))
            {
                var before = outline.Upos(i - 1) == Upos.Adv ? i - 2 : i - 1;
                if (outline.Upos(before) == Upos.Cconj)
                {
                    continue;
                }

                if (open == 0)
                {
                    return true;
                }

                open--;
            }
            else if (OpensClause(outline, i)
                || (outline.Upos(i) == Upos.Sconj && outline.Xpos(i + 1) != Xpos.Vbg) || BeginsPhraseBesideAnother(outline, i))
            {
                open++;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the verb begins whose subject is a noun with the clause that “that” opens at <paramref name="that"/>: “the claim that
    /// it broke | drew criticism”; -1 where there is none.
    /// </summary>
    public static int VerbBehindClause(Outline outline, int that)
    {
        var open = 1;
        for (var i = that + 1; i < outline.Count && i < that + AsideReach && !outline.IsSpeech(i) && !outline.Is(i, ";"); i++)
        {
            if (outline.IsFinite(i) || (open == 0 && IsPastBehindAdjective(outline, i)))
            {
                if (outline.Upos(i - 1) == Upos.Cconj)
                {
                    continue;
                }

                if (open == 0)
                {
                    while (outline.Upos(i - 1) == Upos.Adv && outline.Upos(i - 2) != Upos.Aux)
                    {
                        i--;
                    }

                    return outline.IsComma(i - 1) ? i - 1 : i;
                }

                open--;
            }
            else if (OpensClause(outline, i) || (outline.Upos(i) is Upos.Cconj or Upos.Sconj && BeginsMainClause(outline, i + 1)))
            {
                open++;
            }
        }

        return -1;
    }

    // “who”, “that”, “what”, but not “that judge”
    private static bool OpensClause(Outline outline, int item) =>
        outline.Is(item, WordClasses.RelativePronoun | WordClasses.Complementizer | WordClasses.QuestionWord) && outline.Xpos(item) != Xpos.Dt;

    // “… that it was unsafe | surprised engineers”: a past that taggers take for an adjective or participle
    private static bool IsPastBehindAdjective(Outline outline, int item) =>
        outline.Upos(item - 2) == Upos.Aux && outline.Upos(item - 1) is Upos.Adj or Upos.Adv && outline.PhraseAt(item + 1) is not null
        && (outline.Xpos(item) == Xpos.Vbn || (outline.Xpos(item) == Xpos.Jj && outline.Document.TextOf(outline[item].First).EndsWith("ed", StringComparison.Ordinal)));

    // “the plan | Kim made”
    private static bool BeginsPhraseBesideAnother(Outline outline, int item) =>
        item > 0 && outline.PhraseAt(item) is { } phrase && outline[item].First == phrase.First
        && outline.PhraseAt(item - 1) is { IsPossessive: false } && !NounPhrases.IsTime(outline, item - 1) && !NounPhrases.IsTime(outline, item);

    /// <summary>Whether a dash stands at <paramref name="dash"/> and no other near it: “praised the plan | - the crowd cheered”, but not “the plan - a first - would”.</summary>
    public static bool IsSingleDash(Outline outline, int dash) => OpensWithDash(outline, dash) && !HasDash(outline, dash, 1);

    /// <summary>Whether a dash stands at <paramref name="dash"/> and none near it on the left, which it would close.</summary>
    public static bool OpensWithDash(Outline outline, int dash) => NounPhrases.IsDash(outline, dash) && !HasDash(outline, dash, -1);

    private static bool HasDash(Outline outline, int dash, int step)
    {
        for (var distance = 1; distance < AsideReach; distance++)
        {
            if (NounPhrases.IsDash(outline, dash + (step * distance)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a finite verb stands at <paramref name="item"/>, with an adverb or two before it or not: “only rarely | spoke”.</summary>
    public static bool BeginsVerb(Outline outline, int item)
    {
        const int Adverbs = 2;
        var verb = item;
        while (verb < item + Adverbs && outline.Upos(verb) == Upos.Adv && !outline.Is(verb, WordClasses.QuestionWord))
        {
            verb++;
        }

        return outline.IsFinite(verb);
    }

    /// <summary>Whether an infinitive begins at <paramref name="to"/>: “to appeal”; “to quietly appeal” and “to rethink”, whose “to” taggers take for a preposition.</summary>
    public static bool BeginsInfinitive(Outline outline, int to) =>
        outline.Xpos(to) == Xpos.To || (outline.Is(to, "to") && outline.Xpos(outline.Upos(to + 1) == Upos.Adv ? to + 2 : to + 1) == Xpos.Vb);

    /// <summary>Whether a subject and its verb begin at <paramref name="item"/>.</summary>
    public static bool BeginsMainClause(Outline outline, int item) =>
        NounPhrases.StartingAt(outline, item) is { } subject && BeginsVerb(outline, subject.End);

    /// <summary>
    /// Whether a main clause begins at <paramref name="item"/>, its verb near it or behind a longer subject: “the cost | of the
    /// plan that she backed would rise”.
    /// </summary>
    public static bool BeginsClause(Outline outline, int item) =>
        BeginsMainClause(outline, item)
        || (outline.PhraseAt(item) is not null && outline.Upos(item) != Upos.Num && HasVerbOfItsOwn(outline, item, Math.Min(outline.Count, item + SubjectReach)));

    /// <summary>Whether a main clause stands between <paramref name="first"/> and <paramref name="end"/>, not only “On Monday, as the vote began”.</summary>
    public static bool HasMainClause(Outline outline, int first, int end)
    {
        var isSubordinate = IsSubordinateStart(outline, first);
        var isSubject = outline.Is(first, WordClasses.QuestionWord) && !outline.Is(first, WordClasses.TemporalConjunction) && !outline.Is(first, "if");
        for (var i = first; i < end; i++)
        {
            if (outline.IsComma(i))
            {
                isSubordinate = IsSubordinateStart(outline, i + 1);
            }
            else if (isSubject && outline.IsFinite(i))
            {
                // “Whether the plan works | will be seen”: the clause is the subject of the next verb
                (isSubject, isSubordinate) = (false, false);
            }
            else if (outline.IsSpeech(i) || (!isSubordinate && (outline.IsFinite(i) || outline.Xpos(i) is Xpos.Vbn)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubordinateStart(Outline outline, int item)
    {
        while (outline.Upos(item) == Upos.Adv && !outline.Is(item, WordClasses.QuestionWord))
        {
            item++;
        }

        // “That criticism was fair”: an article
        return outline.Upos(item) == Upos.Sconj
            || (outline.Is(item, WordClasses.TemporalConjunction | WordClasses.RelativePronoun) && outline.Xpos(item) != Xpos.Dt);
    }
}
