using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Cues;

/// <summary>The auxiliaries and adverbs in front of a verb: “has repeatedly” of “has repeatedly said”.</summary>
internal static class VerbGroup
{
    /// <summary>The index of the first token of the group whose verb is <paramref name="head"/>.</summary>
    public static int FirstOf(Document document, int head, int sentenceFirst)
    {
        var first = head;
        while (first > sentenceFirst && BelongsToGroup(document, first - 1, head))
        {
            first--;
        }

        return first;
    }

    /// <summary>The form of the verb at <paramref name="head"/> with its auxiliaries from <paramref name="first"/> on.</summary>
    public static VerbForm FormOf(Document document, int first, int head, int sentenceFirst, CueEntry entry)
    {
        var hasAuxiliary = false;
        var hasBe = false;
        var hasFinite = false;
        var hasTo = false;
        for (var i = first; i < head; i++)
        {
            hasTo |= document.Tags[i].Xpos == Xpos.To;
            if (document.Words[i].Is(WordClasses.Auxiliary) && document.Tags[i].Upos is Upos.Aux or Upos.Verb)
            {
                hasAuxiliary = true;
                hasBe |= document.Words[i].Is(WordClasses.BeForm) && !IsShortHas(document, i, head, sentenceFirst, entry);
                hasFinite |= document.Tags[i].Xpos.IsFinite();
            }
        }

        return document.Tags[head].Xpos switch
        {
            Xpos.Vbd when first == head && LacksSubject(document, first, sentenceFirst) => VerbForm.Passive,
            Xpos.Vbg => hasBe || hasFinite ? VerbForm.Finite : VerbForm.Participle,
            Xpos.Vbn when !(hasAuxiliary || hasTo) && HasObject(document, head, entry) => VerbForm.Finite,
            Xpos.Vbn => hasBe || !hasFinite ? VerbForm.Passive : VerbForm.Finite,

            // A base form without “to” after a noun is a present whose tag missed it: “aides and critics say”
            Xpos.Vb => hasTo && !hasFinite ? VerbForm.Infinitive : VerbForm.Finite,
            _ => VerbForm.Finite,
        };
    }

    /// <summary>“she<b>'s</b> said”, “who<b>'s</b> argued”: the short form of “has”, not of “is”, where a person says what a clause tells.</summary>
    private static bool IsShortHas(Document document, int token, int head, int sentenceFirst, CueEntry entry) =>
        token > sentenceFirst && head + 1 < document.Tokens.Count
        && document.Tags[head].Xpos == Xpos.Vbn && document.Tags[head + 1].Xpos != Xpos.To
        && document.TextOf(token) is "'s" or "’s" && document.TextOf(token - 1) is "he" or "she" or "He" or "She" or "who"
        && entry.Act == StatementAct.Speech && entry.Takes(CueFrames.Clause) && !entry.Takes(CueFrames.Addressee);

    /// <summary>Whether a negation stands between <paramref name="first"/> and <paramref name="head"/>.</summary>
    public static bool IsNegated(Document document, int first, int head)
    {
        for (var i = first; i < head; i++)
        {
            if (document.Words[i].Is(WordClasses.Negation))
            {
                return true;
            }
        }

        return false;
    }

    // “Ms. Ortega, who will retire soon, warmly praised the deal”: an object makes it a past whose tag missed it. What may have two,
    // may keep one in the passive: “the club, now called the Red Lion”
    private static bool HasObject(Document document, int head, CueEntry entry) =>
        head + 1 < document.Tokens.Count && entry.Takes(CueFrames.Object | CueFrames.That | CueFrames.Clause) && !entry.Takes(CueFrames.Addressee | CueFrames.Name)
        && document.Tags[head + 1].Xpos is Xpos.Dt or Xpos.PrpPoss or Xpos.Prp or Xpos.Nnp
        && !document.Words[head + 1].Is(WordClasses.Weekday | WordClasses.Month | WordClasses.TimeNoun);

    // “Asked whether she would appeal, …”, “When asked about it, …”
    private static bool LacksSubject(Document document, int first, int sentenceFirst) =>
        first == sentenceFirst || document.Words[first - 1].Is(WordClasses.TemporalConjunction);

    private static bool BelongsToGroup(Document document, int token, int head) => document.Tags[token].Upos switch
    {
        // “Aides said”: a noun that taggers take for a helping verb
        Upos.Aux => document.Words[token].Is(WordClasses.Auxiliary),

        // “had warmly praised”: a helping verb that they take for a full one
        Upos.Verb => document.Tags[head].Xpos == Xpos.Vbn && document.Words[token].Is(WordClasses.Auxiliary) && !document.Words[token].Is(WordClasses.BeForm),

        // “has since said”: an adverb that taggers take for a conjunction
        Upos.Sconj => document.Words[token].Is(WordClasses.GroupAdverb) && token > 0 && document.Tags[token - 1].Upos == Upos.Aux,
        Upos.Part => document.Tags[token].Xpos != Xpos.Pos,
        Upos.Adv => document.Words[token].Is(WordClasses.GroupAdverb | WordClasses.Negation) || IsAdverbOfManner(document.TextOf(token)),
        _ => false,
    };

    // "angrily denied", but not "early Monday" or "only"
    private static bool IsAdverbOfManner(ReadOnlySpan<char> word) => word.Length > 4 && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase);
}
