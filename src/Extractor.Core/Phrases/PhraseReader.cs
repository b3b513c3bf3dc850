using System.Runtime.CompilerServices;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>Reads the noun phrase that begins at a token of one sentence.</summary>
internal readonly ref struct PhraseReader(Document document, Sentence sentence, NameWords words)
{
    // Tags with which no phrase begins unless the word belongs to a name, a bit each: a third of all words end here (PolNeAR train)
    private const ulong NeverFirst = (1UL << (int)Xpos.In) | (1UL << (int)Xpos.To) | (1UL << (int)Xpos.Md) | (1UL << (int)Xpos.Rp) | (1UL << (int)Xpos.Wrb)
        | (1UL << (int)Xpos.Vb) | (1UL << (int)Xpos.Vbd) | (1UL << (int)Xpos.Vbp) | (1UL << (int)Xpos.Vbz) | (1UL << (int)Xpos.Period)
        | (1UL << (int)Xpos.OpenQuote) | (1UL << (int)Xpos.CloseQuote) | (1UL << (int)Xpos.OpenBracket) | (1UL << (int)Xpos.CloseBracket);

    private readonly ReadOnlySpan<Tag> _tags = document.Tags.Items;
    private readonly NameReader _names = new(document, sentence, words);

    /// <summary>The phrase that begins at <paramref name="first"/>, or null where none does.</summary>
    public Phrase? Read(int first)
    {
        var tag = _tags[first].Xpos;
        if (((NeverFirst >> (int)tag) & 1) != 0 && !words.Contains(first) && !_names.IsParticle(first))
        {
            return null;
        }

        if ((tag is Xpos.Prp or Xpos.Wp or Xpos.Ex && !words.Contains(first)) || IsRelative(first) || IsBoth(first) || _tags[first] is { Upos: Upos.Pron, Xpos: Xpos.Nn })
        {
            return new Phrase(first, first + 1, first, PhraseKind.Pronoun, IsPossessive: false);
        }

        var start = AfterDeterminers(first);
        var end = start;
        var head = -1;
        while (end < sentence.EndToken)
        {
            var next = Step(start, end, head);
            if (next <= end)
            {
                break;
            }

            head = Head(end, next, head);
            end = next;
        }

        return head < 0 ? WithoutNoun(first, start) : Close(first, end, head);
    }

    /// <summary>“who”, “which”, and “that” where it stands for a noun.</summary>
    private bool IsRelative(int token) => _tags[token].Xpos == Xpos.Wdt && !IsNominal(token + 1);

    /// <summary>“<b>Both</b> said”, which is no conjunction before a verb.</summary>
    private bool IsBoth(int token) => _tags[token].Xpos == Xpos.Cc && document.TextOf(token) is "Both" or "both" or "Neither" or "neither" or "Either" or "either"
        && token + 1 < sentence.EndToken && _tags[token + 1].Xpos.IsFinite();

    /// <summary>“such a”, “all of the”, “his”, “the”: the first token that is no determiner.</summary>
    private int AfterDeterminers(int first)
    {
        var i = first;
        if (i < sentence.EndToken && _tags[i].Xpos == Xpos.Pdt)
        {
            i++;
        }

        // “both the”, “all his”: two at most
        for (var n = 0; n < 2 && i < sentence.EndToken && IsDeterminer(_tags[i].Xpos); n++)
        {
            i++;
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsDeterminer(Xpos tag) => tag is Xpos.Dt or Xpos.PrpPoss or Xpos.WpPoss or Xpos.Wdt;

    /// <summary>The first token after the modifier or noun at <paramref name="i"/>, or <paramref name="i"/> where the phrase ends.</summary>
    private int Step(int start, int i, int head)
    {
        if (head >= 0 && head == i - 1 && IsClosedAt(i))
        {
            return i;
        }

        switch (_tags[i].Xpos)
        {
            case var _ when _names.IsParticle(i):
                return i + 1;
            case var _ when words.Contains(i):
                return IsTime(i) && (head >= 0 || !IsNominal(i + 1)) ? (head < 0 ? i + 1 : i) : _names.EndOf(i);
            case Xpos.Nn or Xpos.Nns or Xpos.Fw:
                return _names.EndOf(i);
            case Xpos.Jj or Xpos.Jjr or Xpos.Jjs or Xpos.Cd or Xpos.Dollar or Xpos.Afx:
                return i + 1;
            case Xpos.Vbn or Xpos.Vbg when i > start && _tags[i - 1].Xpos == Xpos.Hyph && IsNominal(i + 1):
                return i + 1;
            case Xpos.Vb or Xpos.Vbp when head == i - 1 && IsTitleBetweenNames(i):
                return i + 1;
            case Xpos.Vbn or Xpos.Vbg when head < 0 && IsParticipleInside(start, i):
                return i + 1;
            case Xpos.Rb when IsAdverbInside(first: start, i, head):
                return i + 1;
            case Xpos.Pos when head == i - 1 || (head >= 0 && _tags[i - 1].Xpos == Xpos.Cd):
                return i + 1;
            case Xpos.Hyph or Xpos.Sym or Xpos.Comma or Xpos.Colon when (_tags[i].Xpos is Xpos.Hyph or Xpos.Sym || document.TextOf(i) is "/") && i > start && i + 1 < sentence.EndToken && IsNominal(i + 1) || IsPercent(i):
                return i + 1;
            case Xpos.Hyph when i > start && _tags[i - 1].Xpos == Xpos.Cd && IsNominal(i + 2) && char.IsLetter(document.TextOf(i + 1)[0]):
                // “a 52-count civil complaint”: no verb stands behind a number and a hyphen, whatever its tag
                return i + 2;
            case Xpos.Comma when i > start && _tags[i - 1].Xpos == Xpos.Jj && i + 1 < sentence.EndToken && _tags[i + 1].Xpos == Xpos.Jj && head < 0 && IsNominal(i + 2):
                return i + 1;
            case Xpos.OpenQuote or Xpos.CloseQuote when head == i - 1:
                return _names.AfterNickname(i);
            case Xpos.Cc when i > start && IsAmpersand(i) && IsNominal(i + 1):
                return i + 1;
            default:
                return i;
        }
    }

    /// <summary>
    /// “the <b>convicted</b> banker”, “newly <b>elected</b> officials”, “the <b>deposed</b> Hale”; but not “some accused Hale”,
    /// “warmly praised Hale”.
    /// </summary>
    private bool IsParticipleInside(int start, int i)
    {
        var isBehindDeterminer = i > sentence.FirstToken && IsDeterminer(_tags[i - 1].Xpos) && !document.Words[i - 1].Is(WordClasses.GroupNoun);
        return (i > start || isBehindDeterminer) && IsNominal(i + 1) && (isBehindDeterminer || !words.Contains(i + 1));
    }

    /// <summary>“nearly eight”, “its <b>only</b> ally”.</summary>
    private bool IsAdverbInside(int first, int i, int head)
    {
        if (i + 1 >= sentence.EndToken || (head >= 0 && _tags[i - 1].Xpos != Xpos.Pos))
        {
            return false;
        }

        var isBehindDeterminer = i > sentence.FirstToken && (IsDeterminer(_tags[i - 1].Xpos) || _tags[i - 1].Xpos == Xpos.Pos);
        return _tags[i + 1].Xpos is Xpos.Jj or Xpos.Vbn or Xpos.Cd || (isBehindDeterminer && i >= first && IsNominal(i + 1));
    }

    /// <summary>“MSNBC <b>host</b> Chris Matthews”: a role between two names, taken for a verb.</summary>
    private bool IsTitleBetweenNames(int i) =>
        i > sentence.FirstToken && i + 1 < sentence.EndToken && words.Contains(i - 1) && words.Contains(i + 1) && document.Words[i].Is(WordClasses.Role);

    private int Head(int from, int next, int head)
    {
        for (var i = next - 1; i >= from; i--)
        {
            if (_names.IsParticle(i))
            {
                continue;
            }

            if (NounClasses.IsNoun(_tags[i]) || words.Contains(i) || _tags[i].Xpos == Xpos.Fw || IsPercent(i))
            {
                return i;
            }
        }

        return head;
    }

    /// <summary>Whether the phrase ends before token <paramref name="i"/> though a nominal stands there.</summary>
    private bool IsClosedAt(int i)
    {
        var before = _tags[i - 1];
        if (_tags[i].Xpos is Xpos.Jj or Xpos.Jjr or Xpos.Jjs && !words.Contains(i))
        {
            // “reporters critical of him”; but “White House deputy chief”
            return !IsNominal(i + 1) || NounClasses.IsPlural(before) || (before.Xpos == Xpos.Nn && !_names.IsCapital(i));
        }

        if (_tags[i].Xpos == Xpos.Cd)
        {
            return !words.Contains(i - 1);
        }

        if (!words.Contains(i))
        {
            // “told reporters news”; but “an appeals court”
            return _tags[i].Xpos is Xpos.Nn or Xpos.Nns && before.Xpos == Xpos.Nns
                && (NounClasses.ClassesOf(document, i - 1) & NounClasses.Person) != 0 && !IsNominal(i + 1);
        }

        // “last week Hale”, “the remarks Hale made”; but “team member Ana Ortega”
        return IsTime(i - 1)
            || (!words.Contains(i - 1) && (NounClasses.IsPlural(before)
                || (NounClasses.ClassesOf(document, i - 1) & (NounClasses.Person | WordClasses.Honorific | WordClasses.OrganizationNoun
                    | WordClasses.NamingNoun | WordClasses.MediaNoun)) == 0));
    }

    private bool IsTime(int token) =>
        (NounClasses.ClassesOf(document, token) & (WordClasses.Weekday | WordClasses.TimeNoun)) != 0
        || (document.Words[token].Is(WordClasses.Month) && !IsGivenNameAt(token));

    /// <summary>“April Hale”: a month that begins a name; but “in April Congress voted”.</summary>
    private bool IsGivenNameAt(int token) =>
        document.Words[token].Is(NounClasses.GivenName) && token + 1 < sentence.EndToken && NounClasses.IsName(_tags[token + 1])
        && (document.Words[token + 1].Classes & ~NounClasses.GivenName) == WordClasses.None;

    private bool IsPercent(int token) => document.TextOf(token) is "%" || (_tags[token].Xpos == Xpos.Nn && document.TextOf(token) is "percent");

    private bool IsAmpersand(int token) => document.TextOf(token) is "&";

    /// <summary>Whether a token may stand in a noun phrase behind its determiner.</summary>
    private bool IsNominal(int token) => token < sentence.EndToken
        && (NounClasses.IsNoun(_tags[token]) || words.Contains(token) || _tags[token].Xpos is Xpos.Jj or Xpos.Jjr or Xpos.Jjs or Xpos.Cd or Xpos.Dollar or Xpos.Vbg or Xpos.Vbn or Xpos.Fw);

    /// <summary>“the poor”, “his”, “some”, “two”: what stands without a noun.</summary>
    private Phrase? WithoutNoun(int first, int start)
    {
        var last = start;
        while (last < sentence.EndToken && (_tags[last].Xpos is Xpos.Cd or Xpos.Jj or Xpos.Jjr or Xpos.Jjs))
        {
            last++;
        }

        if (last > start)
        {
            // An adjective alone is a predicate, “he was angry”, but not where it can be a noun, nor behind an owner: “the town's <b>general</b>”
            var isOwned = first > sentence.FirstToken && _tags[first - 1].Xpos == Xpos.Pos;
            var nouns = isOwned ? WordClasses.GroupNoun | NounClasses.Person : WordClasses.GroupNoun;
            var isPhrase = start > first || _tags[last - 1].Xpos == Xpos.Cd || (NounClasses.ClassesOf(document, last - 1) & nouns) != 0;
            return isPhrase ? new Phrase(first, last, last - 1, PhraseKind.Description, IsPossessive: false) : null;
        }

        if (start == first)
        {
            return null;
        }

        var isPossessive = _tags[start - 1].Xpos is Xpos.PrpPoss or Xpos.WpPoss;
        return start - first == 1 && _tags[first].Xpos == Xpos.Dt && document.TextOf(first) is "the" or "a" or "an" or "The" or "A" or "An"
            ? null
            : new Phrase(first, start, start - 1, PhraseKind.Pronoun, isPossessive);
    }

    /// <summary>“the Committee on Foreign <b>Affairs</b>”: capitals on both sides, outside headlines.</summary>
    private bool IsEndOfTitled(int head) =>
        head > sentence.FirstToken + 1 && _names.IsCapital(head) && _names.IsCapital(head - 1)
        && document.Paragraphs[sentence.Paragraph].Kind != ParagraphKind.Title;

    /// <summary>“Ban Ki-<b>moon</b>”: a small letter behind the hyphen of a name.</summary>
    private bool IsHyphenedName(int head) =>
        head > sentence.FirstToken + 1 && _tags[head - 1].Xpos == Xpos.Hyph && words.Contains(head - 2)
        && (document.Words[head - 2].Classes & (WordClasses.Demonym | WordClasses.PlaceName | WordClasses.OrganizationNoun)) == 0
        && (NounClasses.ClassesOf(document, head) & NounClasses.Person) == 0;

    private Phrase Close(int first, int end, int head)
    {
        while (end > head + 1 && _tags[end - 1].Xpos != Xpos.Pos && !_names.IsSuffix(end - 1) && _tags[end - 1].Xpos != Xpos.Cd)
        {
            end--;
        }

        var isPossessive = _tags[end - 1].Xpos == Xpos.Pos;
        end = isPossessive ? end : _names.AfterSuffix(end);
        return new Phrase(first, end, head, words.Contains(head) || IsHyphenedName(head) || IsEndOfTitled(head) ? PhraseKind.Name : PhraseKind.Description, isPossessive);
    }
}
