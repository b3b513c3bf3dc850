using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>
/// Gives verbs that report speech their tag where the tagger missed it: “scholars caution that …”, “aides said”, “a letter
/// filed Monday says”. A reporting verb and the words beside it tell more than the tagger, which goes from left to right.
/// </summary>
internal static partial class ReportingVerbs
{
    // “filed in court late on Monday | says”
    private const int LongestTime = 5;

    // Between a participle and the verb that is joined to it: “attempted to win back the town in May and | said”
    private const int Reach = 25;

    /// <summary>Changes tags beside reporting verbs.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="words">What is known of them.</param>
    /// <param name="tags">Their tags.</param>
    /// <param name="has">Which tags there were before any was mended.</param>
    public static void Mend(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<KnownWord> words, Span<Tag> tags, XposSet has)
    {
        if (has.HasAny(XposSet.Quotes))
        {
            MendBesideQuotations(words, tags);
        }

        if (tags.Length > 2 && tags[0] is { Upos: Upos.Adj, Xpos: Xpos.Jj } && tags[1].Xpos == Xpos.Comma && WordAt(text, tokens, 2) is "who")
        {
            // “<b>Small</b>, who lives there, said”
            tags[0] = new Tag(Upos.Propn, Xpos.Nnp);
        }

        if (tags.Length > 2 && tags[0].Upos == Upos.Verb && tags[0].Xpos is Xpos.Vbg or Xpos.Vbn && tags[1].Xpos == Xpos.Nnp && tags[2].Xpos.IsFinite())
        {
            // “<b>Reading</b> Council says”
            tags[0] = new Tag(Upos.Propn, Xpos.Nnp);
        }

        var isWithoutFinite = !has.HasAny(XposSet.Finite) && !HasFinite(tags, 0, tags.Length);
        var firstComma = -1;
        var hasFinite = false;
        var hasVerb = false;
        for (var i = 0; i + 1 < tags.Length; i++)
        {
            // Asked for only where it may change a tag
            var mayBeReport = (i > 0 && !hasFinite && tags[i].Upos is not (Upos.Verb or Upos.Aux or Upos.Punct)) || (isWithoutFinite && tags[i].Xpos == Xpos.Vbn);
            var form = mayBeReport ? words[i].Reporting : ReportingForms.None;
            if (i > 0 && form == ReportingForms.None && tags[i].Upos is not (Upos.Verb or Upos.Aux) && tags[i].Xpos != Xpos.Vbn && tags[i + 1].Xpos != Xpos.To)
            {
                // Most words: none of what follows is for them
            }
            else if (tags[i + 1].Xpos == Xpos.To && WordAt(text, tokens, i) is "according" or "According")
            {
                MendSource(tags, i + 1);
            }
            else if (tags[i].Upos == Upos.Verb && WordAt(text, tokens, i) is "whose")
            {
                tags[i] = new Tag(Upos.Pron, Xpos.WpPoss);
            }
            else if (IsNameBefore(text, tokens, words, tags, i))
            {
                tags[i] = new Tag(Upos.Propn, Xpos.Nnp);
                tags[i + 1] = new Tag(Upos.Verb, Xpos.Vbd);
            }
            else if (IsNounBefore(words, tags, i))
            {
                tags[i] = new Tag(Upos.Noun, Xpos.Nns);
                tags[i + 1] = new Tag(Upos.Verb, tags[i + 1].Xpos == Xpos.Vbn ? Xpos.Vbd : tags[i + 1].Xpos);
            }
            else if (i > 0 && IsCloseTo(text, tokens, tags, i))
            {
                tags[i] = new Tag(Upos.Adj, Xpos.Jj);
            }
            else if (tags[i] is { Xpos: Xpos.Vbd, Upos: Upos.Verb } && AfterTime(words, tags, i + 1) is var verb && verb > i + 1
                && FiniteAfter(words, tags, i, verb) is { } mended)
            {
                (tags[i], tags[verb]) = (new Tag(Upos.Verb, Xpos.Vbn), mended);
            }
            else if (i > 0 && !hasFinite && (form & ReportingForms.Clause) != 0 && tags[i].Upos is not (Upos.Verb or Upos.Aux) && Finite(text, tokens, words, tags, i, form) is { } finite)
            {
                tags[i] = new Tag(Upos.Verb, finite);
            }
            else if (i > 0 && isWithoutFinite && form != ReportingForms.None && HeadlineVerb(tags, i, form) is { } present)
            {
                tags[i] = new Tag(Upos.Verb, present);
                isWithoutFinite = false;
            }
            else if (i > 0 && !hasFinite && tags[i].Xpos == Xpos.Vbn && IsSubject(tags[i - 1]) && IsJoined(tags, i + 1))
            {
                tags[i] = new Tag(Upos.Verb, Xpos.Vbd);
            }
            else if ((form & ReportingForms.Past) != 0 && tags[i].Xpos == Xpos.Vbn && isWithoutFinite && IsBehindAside(tags, i, firstComma))
            {
                tags[i] = new Tag(Upos.Verb, Xpos.Vbd);
                isWithoutFinite = false;
            }
            else if (i > 0 && !hasVerb && tags[i] is { Xpos: Xpos.Vb, Upos: Upos.Verb } && tags[i - 1].Xpos is Xpos.Nns or Xpos.Nnps or Xpos.Prp)
            {
                tags[i] = new Tag(Upos.Verb, Xpos.Vbp);
            }

            firstComma = firstComma < 0 && tags[i].Xpos == Xpos.Comma ? i : firstComma;
            var isMark = tags[i].Upos == Upos.Punct;
            hasVerb = !isMark && (hasVerb || tags[i].Upos is Upos.Verb or Upos.Aux || tags[i].Xpos == Xpos.To);
            hasFinite = !isMark && (hasFinite || tags[i].Xpos.IsFinite());
        }
    }

    /// <summary>“Kim, the chairwoman, also <b>expressed</b> concern”: behind the comma that closes an aside to the first words.</summary>
    private static bool IsBehindAside(ReadOnlySpan<Tag> tags, int i, int firstComma)
    {
        var comma = i > 0 && tags[i - 1].Upos == Upos.Adv ? i - 2 : i - 1;
        return firstComma > 0 && comma > firstComma && tags[comma].Xpos == Xpos.Comma && tags[i + 1].Upos is not Upos.Punct;
    }

    /// <summary>“<b>Bowling</b> said”: a sentence that begins with two verbs begins with a name.</summary>
    private static bool IsNameBefore(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags, int i) =>
        i == 0 && tags[0].Xpos == Xpos.Vbg && tags[1].Xpos is Xpos.Vbd or Xpos.Vbn && char.IsUpper(text[tokens[0].Start]) && (words[1].Reporting & (ReportingForms.Past | ReportingForms.Clause)) == (ReportingForms.Past | ReportingForms.Clause);

    /// <summary>“according <b>to court</b> documents”: no infinitive.</summary>
    private static void MendSource(Span<Tag> tags, int to)
    {
        tags[to] = new Tag(Upos.Adp, Xpos.In);
        if (to + 1 < tags.Length && tags[to + 1].Xpos == Xpos.Vb)
        {
            tags[to + 1] = new Tag(Upos.Noun, Xpos.Nn);
        }
    }

    /// <summary>“people <b>close</b> to the mayor”.</summary>
    private static bool IsCloseTo(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Tag> tags, int i) =>
        tags[i].Upos == Upos.Verb && tags[i - 1].Upos is Upos.Noun && WordAt(text, tokens, i) is "close" && WordAt(text, tokens, i + 1) is "to" && tags[i + 1].Xpos != Xpos.To;

    /// <summary>“<b>Aides</b> said”: no verb stands before a verb.</summary>
    private static bool IsNounBefore(ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags, int i) =>
        tags[i] is { Xpos: Xpos.Vbz, Upos: Upos.Verb or Upos.Aux } && tags[i + 1].Xpos is Xpos.Vbd or Xpos.Vbn or Xpos.Vbp or Xpos.Vb
        && (words[i + 1].Reporting & (ReportingForms.Past | ReportingForms.Base)) != 0 && (words[i].Classes & WordClasses.Auxiliary) == 0;

    /// <summary>“Figures reported on Sunday now <b>suggest</b> …”, “…, a letter sent on Monday <b>revealed</b>”: the finite verb that a tag stands for.</summary>
    private static Xpos? FiniteOf(Xpos tag, ReportingForms form) => tag switch
    {
        Xpos.Vb => Xpos.Vbp,
        Xpos.Vbn when (form & ReportingForms.Clause) != 0 => Xpos.Vbd,
        _ => tag.IsFinite() ? tag : null,
    };

    /// <summary>
    /// The tag of the verb behind a time where the past before it is a participle: “a letter sent on Monday <b>revealed</b>”; with any
    /// other verb only behind a thing that has nothing to say: “The poll released last week <b>had</b>”, but not “The clerk said Monday <b>was</b>”.
    /// Of 16 such in PolNeAR train and dev all were participles.
    /// </summary>
    private static Tag? FiniteAfter(ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags, int past, int verb)
    {
        if (words[verb].Reporting is not ReportingForms.None and var form && FiniteOf(tags[verb].Xpos, form) is { } finite)
        {
            return new Tag(Upos.Verb, finite);
        }

        return past == 0 || (words[past].Reporting & ReportingForms.Clause) != 0 || tags[past - 1].Xpos is not (Xpos.Nn or Xpos.Nns) ? null : tags[verb].Xpos switch
        {
            Xpos.Vbd or Xpos.Vbz => tags[verb],

            // “The report released last year found that”, but not “The clerk resigned last year accused of theft”
            Xpos.Vbn when verb + 1 < tags.Length && ((words[verb + 1].Classes & WordClasses.Complementizer) != 0
                || tags[verb + 1].Xpos is Xpos.Dt or Xpos.Cd or Xpos.Prp or Xpos.PrpPoss or Xpos.Nnp) => new Tag(Upos.Verb, Xpos.Vbd),
            _ => null,
        };
    }

    /// <summary>The first token after a time: “Monday”, “last week”, “on Dec. 5”.</summary>
    private static int AfterTime(ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags, int first)
    {
        var hasTime = false;
        var i = first;
        for (; i < tags.Length && i < first + LongestTime; i++)
        {
            var isTime = (words[i].Classes & (WordClasses.Weekday | WordClasses.Month | WordClasses.TimeNoun)) != 0;
            hasTime |= isTime;
            if (!isTime && tags[i].Xpos is not (Xpos.In or Xpos.Cd or Xpos.Jj or Xpos.Rb or Xpos.Dt))
            {
                break;
            }
        }

        return hasTime && i < tags.Length ? i : first;
    }

    private static Xpos? Finite(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags, int i, ReportingForms form)
    {
        var before = tags[i - 1].Upos == Upos.Adv && i > 1 ? tags[i - 2] : tags[i - 1];
        var isQuantifier = IsQuantifier(words, tags, i - 1);
        var isPlural = isQuantifier || before.Xpos is Xpos.Nns or Xpos.Nnps or Xpos.Nnp or Xpos.Prp;
        var isSingular = before.Xpos is Xpos.Nnp or Xpos.Prp;
        var finite = (form & ReportingForms.Base) != 0 && isPlural ? Xpos.Vbp : (form & ReportingForms.ThirdPerson) != 0 && isSingular ? Xpos.Vbz : (Xpos?)null;

        // “they claim that”, “Kim claims she”; with any other word only where the clause has a verb: “aides warn the plan will fail”
        var next = WordAt(text, tokens, i + 1);
        return (isQuantifier && next is ",") || next is "that" or "they" or "he" or "she" or "we" or "I" or "it" or "there"
            || (tags[i + 1].Xpos is Xpos.Dt or Xpos.PrpPoss or Xpos.Nnp && !char.IsUpper(text[tokens[i].Start]) && HasFinite(tags, i + 1, i + 1 + Reach))
            ? finite
            : null;
    }

    /// <summary>“<b>Many</b> argue that …”, “the plan, <b>some</b> say, would fail”: nobody named, where a clause begins.</summary>
    private static bool IsQuantifier(ReadOnlySpan<KnownWord> words, ReadOnlySpan<Tag> tags, int i) =>
        (words[i].Classes & WordClasses.GroupNoun) != 0 && tags[i].Xpos is Xpos.Jj or Xpos.Dt or Xpos.Jjs or Xpos.Rbs
        && (i == 0 || tags[i - 1].Upos is Upos.Punct or Upos.Cconj or Upos.Sconj);

    /// <summary>
    /// The present of a headline that has no other verb: “Ortega <b>slams</b> the court”, “Senators <b>rebuke</b> Hale”; but not “Ortega
    /// claims office”, where no object follows.
    /// </summary>
    private static Xpos? HeadlineVerb(ReadOnlySpan<Tag> tags, int i, ReportingForms form)
    {
        var isObject = tags[i + 1].Xpos is Xpos.Nnp or Xpos.Nnps or Xpos.Nns or Xpos.Dt or Xpos.PrpPoss or Xpos.Prp or Xpos.Jj or Xpos.Cd;
        var hasNumber = (form & ReportingForms.ThirdPerson) != 0 ? tags[i - 1].Xpos is Xpos.Nnp or Xpos.Nn : tags[i - 1].Xpos is Xpos.Nns or Xpos.Nnps;
        return !isObject || !hasNumber || tags[i].Upos is Upos.Verb or Upos.Aux || (form & (ReportingForms.ThirdPerson | ReportingForms.Base)) == 0 ? null
            : (form & ReportingForms.ThirdPerson) != 0 ? Xpos.Vbz : Xpos.Vbp;
    }

    private static bool IsSubject(Tag tag) => tag.Xpos is Xpos.Nns or Xpos.Nnp or Xpos.Nnps or Xpos.Prp;

    private static bool HasFinite(ReadOnlySpan<Tag> tags, int first, int end)
    {
        for (var i = first; i < tags.Length && i < end; i++)
        {
            if (tags[i].Xpos.IsFinite())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the next verb is joined by “and”, so that a verb has to stand before it: “Kim <b>attempted</b> to win and said”.</summary>
    private static bool IsJoined(ReadOnlySpan<Tag> tags, int first)
    {
        for (var i = first; i < tags.Length && i < first + Reach && tags[i].Upos != Upos.Punct; i++)
        {
            if (tags[i].Xpos.IsFinite())
            {
                return tags[i - 1].Xpos == Xpos.Cc;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int i) => text[tokens[i].Start..tokens[i].End];
}
