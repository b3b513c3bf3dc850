using Extractor.Attributions.Rules;
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

    // 40 items: longer than the asides between a subject and its verb that were read in development articles
    private const int AsideReach = 40;

    /// <summary>The end of the clause that begins at <paramref name="first"/>: the sentence's end or what is reported anew.</summary>
    public static int EndOfClause(CueSite site, int first)
    {
        var outline = site.Outline;
        var limit = Math.Min(outline.Count, first + Reach);
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || IsAnotherReport(site, i) || IsComment(outline, i) || (outline.IsComma(i) && IsEven(outline, i + 1)))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The end of the sentence, or of its part before a semicolon.</summary>
    public static int EndOfSentence(Outline outline, int first)
    {
        var end = first;
        while (end < outline.Count && end < first + Reach && !outline.Is(end, ";"))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the noun phrase content that begins at <paramref name="first"/>, with what belongs to it.</summary>
    public static int EndOfObject(CueSite site, int first)
    {
        var outline = site.Outline;
        var limit = Math.Min(outline.Count, first + Reach);

        // “Democrats supporting Ms. Ortega | have won”, “those who back her | are few”
        var endsAtVerb = site.IsRelative || site.Entry.Form == CueForm.Noun || site.SourceRule?.Rule is NounBeforeParticiple;
        if (outline.PhraseAt(first) is { Kind: PhraseKind.Pronoun } && EndsAfterPronoun(outline, first + 1))
        {
            return first + 1;
        }

        // “vowed to act in May”: the time is that of the act
        var isInfinitive = outline.Xpos(first) == Xpos.To;
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || IsAnotherReport(site, i) || IsNewClause(outline, i) || (!isInfinitive && (IsOccasion(outline, i) || IsDay(outline, i)))
                || GoesOnWith(site, i) || (endsAtVerb && outline.IsFinite(i)))
            {
                return i;
            }

            endsAtVerb &= !outline.Is(i, WordClasses.RelativePronoun | WordClasses.Complementizer);
        }

        return limit;
    }

    // “…, adding that”, “… and said”, “…, but Kim denied”, “… according to”, “…, he replied”
    private static bool IsAnotherReport(CueSite site, int item)
    {
        var outline = site.Outline;
        var hasComma = outline.IsComma(item);
        var next = hasComma ? item + 1 : item;
        if (site.Neighbours.StartingAt(next) is { } cue
            && (cue.Entry.Form == CueForm.Phrase || (hasComma && cue.Cue.Verb == VerbForm.Participle)))
        {
            return true;
        }

        // “said she would appeal to the court, | which she called fair”
        if (hasComma && outline.Is(next, WordClasses.RelativePronoun) && NounPhrases.StartingAt(outline, next + 1) is { } speaker
            && site.Neighbours.StartingAt(speaker.End) is { Cue.Verb: VerbForm.Finite })
        {
            return true;
        }

        if (site.Neighbours.LookingBackFrom(next) is { } trailing && trailing != site)
        {
            return true;
        }

        if (outline.Upos(next) == Upos.Cconj)
        {
            return BeginsReport(site, next + 1, hasComma);
        }

        // “…, who said she would run, | won”; “While she said she would run, | she did not”
        return hasComma && ((site.IsRelative && BeginsVerb(outline, next)) || (site.OpensSentence && BeginsMainClause(outline, next)));
    }

    // “said she would appeal, | a step that surprised many”: 24 of 39 such were the writer's (PolNeAR train)
    private static bool IsComment(Outline outline, int item)
    {
        if (outline.IsComma(item))
        {
            return outline.Is(item + 1, "a") || outline.Is(item + 1, "an");
        }

        return NounPhrases.IsDash(outline, item) && !IsPairedDash(outline, item);
    }

    // “said the plan - a first - would …”
    private static bool IsPairedDash(Outline outline, int dash)
    {
        for (var i = dash - 1; i >= 0 && i > dash - AsideReach; i--)
        {
            if (NounPhrases.IsDash(outline, i))
            {
                return true;
            }
        }

        for (var i = dash + 1; i < outline.Count && i < dash + AsideReach; i++)
        {
            if (NounPhrases.IsDash(outline, i))
            {
                return true;
            }
        }

        return false;
    }

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
            if (outline.IsComma(i) && outline.Upos(i + 1) is Upos.Cconj or Upos.Sconj)
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
            else if (outline.Is(i, WordClasses.RelativePronoun | WordClasses.Complementizer | WordClasses.QuestionWord) || outline.Upos(i) == Upos.Sconj
                || BeginsPhraseBesideAnother(outline, i))
            {
                open++;
            }
        }

        return false;
    }

    // “the plan | Kim made”
    private static bool BeginsPhraseBesideAnother(Outline outline, int item) =>
        item > 0 && outline.PhraseAt(item) is { } phrase && outline[item].First == phrase.First
        && outline.PhraseAt(item - 1) is { IsPossessive: false } && !NounPhrases.IsTime(outline, item - 1) && !NounPhrases.IsTime(outline, item);

    private static bool BeginsVerb(Outline outline, int item) =>
        outline.IsFinite(item) || (outline.Upos(item) == Upos.Adv && outline.IsFinite(item + 1));

    private static bool BeginsMainClause(Outline outline, int item) =>
        NounPhrases.StartingAt(outline, item) is { } subject && BeginsVerb(outline, subject.End);

    // A cue of the same speaker, or a new source with a cue
    private static bool BeginsReport(CueSite site, int first, bool isAfterComma)
    {
        var outline = site.Outline;
        if (outline.IsFinite(first) && site.Neighbours.StartingAt(first) is { Cue.Verb: VerbForm.Finite, Entry.Act: StatementAct.Speech })
        {
            return true;
        }

        if (outline.PhraseAt(first) is not null && NounPhrases.StartingAt(outline, first) is { } subject
            && site.Neighbours.StartingAt(subject.End) is { Cue.Verb: VerbForm.Finite, Entry.Act: StatementAct.Speech })
        {
            return isAfterComma || subject.Head.Kind != PhraseKind.Description;
        }

        return false;
    }

    // “opposed it | because …”, “supported her | by a margin”, but “urged him to …”, “called it a …”, “thanked him for …”
    private static bool EndsAfterPronoun(Outline outline, int item) =>
        outline.Upos(item) is Upos.Adp or Upos.Sconj && !outline.Is(item, WordClasses.PassiveComplement | WordClasses.Complementizer | WordClasses.TopicPreposition)
        && !outline.Is(item, "to");

    // “explained the plan | in an interview”, “endorsed him | on Monday”
    private static bool IsOccasion(Outline outline, int item) =>
        outline.Is(item, WordClasses.OccasionPreposition) && outline.PhraseAt(item + 1) is { } phrase
        && outline.Is(outline.ItemOf(phrase.Head), WordClasses.SpeechNoun | WordClasses.Weekday | WordClasses.Month | WordClasses.SocialNoun)
        && !outline.Is(outline.ItemOf(phrase.End - 1) + 1, WordClasses.Complementizer);

    // “praised the deal | Monday”, but “praised the Monday deal”, “the deal of Monday”
    private static bool IsDay(Outline outline, int item) =>
        outline.Is(item, WordClasses.Weekday) && outline.PhraseAt(item) is { IsPossessive: false } phrase && outline.ItemOf(phrase.Head) == item
        && outline.Upos(item - 1) is Upos.Noun or Upos.Propn or Upos.Pron;

    // “praising the deal | and vowing to sign it”: a verb in the form of the cue stands beside it
    private static bool GoesOnWith(CueSite site, int item) =>
        site.Cue.Verb == VerbForm.Participle && site.Outline.Upos(item) == Upos.Cconj && site.Outline.Xpos(item + 1) == Xpos.Vbg;

    // “praised the deal | after it was signed”, “mocked him | , who …”, “rejected the plan | and left”
    private static bool IsNewClause(Outline outline, int item)
    {
        if (outline.Is(item, WordClasses.TemporalConjunction) && outline.Upos(item) is Upos.Sconj or Upos.Adp or Upos.Adv)
        {
            return true;
        }

        if (outline.IsComma(item) && IsEven(outline, item + 1))
        {
            return true;
        }

        if (outline.IsComma(item) && !outline.Is(item + 1, "including"))
        {
            if (outline.Is(item + 1, WordClasses.RelativePronoun) && AfterAside(outline, item) > item)
            {
                return false;
            }

            var next = outline.Upos(item + 1) == Upos.Cconj ? item + 2 : item + 1;
            return BeginsVerb(outline, next) || BeginsMainClause(outline, next) || outline.Xpos(next) is Xpos.Vbg or Xpos.Wrb || outline.Is(next, "with")
                || outline.Is(next, WordClasses.RelativePronoun);
        }

        if (IsEven(outline, item))
        {
            return true;
        }

        return outline.Upos(item) == Upos.Cconj && BeginsVerb(outline, item + 1);
    }

    // “even as”, “even though”, “just as”
    private static bool IsEven(Outline outline, int item) =>
        outline.Upos(item) == Upos.Adv && (outline.Is(item, "even") || outline.Is(item, "just")) && (outline.Upos(item + 1) == Upos.Sconj || outline.Is(item + 1, WordClasses.TemporalConjunction));

    /// <summary>Whether a main clause stands between <paramref name="first"/> and <paramref name="end"/>, not only “On Monday, as the vote began”.</summary>
    public static bool HasMainClause(Outline outline, int first, int end)
    {
        var isSubordinate = IsSubordinateStart(outline, first);
        for (var i = first; i < end; i++)
        {
            if (outline.IsComma(i))
            {
                isSubordinate = IsSubordinateStart(outline, i + 1);
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

        return outline.Upos(item) == Upos.Sconj || outline.Is(item, WordClasses.TemporalConjunction | WordClasses.RelativePronoun);
    }
}
