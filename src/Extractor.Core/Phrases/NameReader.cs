using System.Runtime.CompilerServices;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>Tells how far a name goes that holds more than capitalised words: “Bank of America”, “Carlo de Rossi”, “Paul Adam Hale, Jr.”</summary>
internal readonly ref struct NameReader(Document document, Sentence sentence, NameWords words)
{
    private readonly ReadOnlySpan<Tag> _tags = document.Tags.Items;

    /// <summary>The first token after the noun at <paramref name="token"/> and after the words that “of” and the like add to its name.</summary>
    public int EndOf(int token)
    {
        var classes = NounClasses.ClassesOf(document, token);
        if (!IsCapital(token))
        {
            return (classes & WordClasses.Role) != 0 ? AfterOffice(token) : token + 1;
        }

        var end = token + 1;
        if ((classes & WordClasses.Role) != 0 && IsFamilyName(token))
        {
            return end;
        }

        if ((classes & WordClasses.Role) != 0 && AfterCountry(end) is var country && country > end)
        {
            return country;
        }

        if ((classes & (WordClasses.OrganizationNoun | WordClasses.Role | WordClasses.MediaNoun | WordClasses.DocumentNoun)) == 0)
        {
            return end;
        }

        var isOrganization = (classes & WordClasses.OrganizationNoun) != 0;
        for (var joined = false; ; joined = true)
        {
            var next = AfterLink(end, isOrganization, joined);
            if (next == end)
            {
                return end;
            }

            end = next;
        }
    }

    /// <summary>“de”, “van der”, “al”: a lower-case word that goes on to a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsParticle(int token) =>
        // What follows is asked first, since few words stand before a capital
        (IsCapital(token + 1) || IsCapital(token + 2)) && IsParticleBeforeCapital(token);

    private bool IsParticleBeforeCapital(int token)
    {
        if (!document.Words[token].Is(WordClasses.NameParticle) || _tags[token].Upos is Upos.Verb or Upos.Aux)
        {
            return false;
        }

        var next = token + 1;
        if (next < sentence.EndToken && document.Words[next].Is(WordClasses.NameParticle))
        {
            next++;
        }

        return next < sentence.EndToken && words.Contains(next) && IsCapital(next);
    }

    /// <summary>Whether a token is “Jr.” or the like.</summary>
    public bool IsSuffix(int token) => document.Words[token].Is(WordClasses.NameSuffix);

    /// <summary>The end of a name that ends at <paramref name="end"/>, with a suffix behind a comma.</summary>
    public int AfterSuffix(int end) =>
        end + 1 < sentence.EndToken && words.Contains(end - 1) && _tags[end].Xpos == Xpos.Comma && IsSuffix(end + 1) ? end + 2 : end;

    /// <summary>
    /// “Ana <b>“Red”</b> Ortega”, “C. L. <b>“Red Oak”</b> Hale”: the token behind what somebody is called between a given name and
    /// a family name, or <paramref name="mark"/> where nothing of that kind opens there.
    /// </summary>
    public int AfterNickname(int mark)
    {
        var isGiven = mark > sentence.FirstToken && words.Contains(mark - 1) && !document.Words[mark - 1].Is(WordClasses.Honorific)
            && (document.Words[mark - 1].Is(NounClasses.GivenName) || document.TextOf(mark - 1)[^1] == '.');
        if (!isGiven || !IsCapital(mark + 1))
        {
            return mark;
        }

        var closing = IsCapital(mark + 2) ? mark + 3 : mark + 2;
        return closing + 1 < sentence.EndToken && _tags[closing].Xpos is Xpos.CloseQuote or Xpos.OpenQuote && IsCapital(closing + 1) && words.Contains(closing + 1)
            ? closing + 1
            : mark;
    }

    /// <summary>Whether a token begins with a capital letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int token) => token < sentence.EndToken && words.IsCapital(token);

    /// <summary>“Clara <b>Baker</b> of Elmira”: a family name that is also an office or a trade.</summary>
    private bool IsFamilyName(int token) =>
        token > sentence.FirstToken && IsCapital(token - 1)
        && (document.Words[token - 1].Is(NounClasses.GivenName) || document.TextOf(token - 1) is [_, '.']);

    /// <summary>“Ambassador <b>to the United States</b> Ana Ortega”, “Undersecretary <b>for Education</b> Mr. Li”: only where a name follows.</summary>
    private int AfterCountry(int link)
    {
        if (link + 2 >= sentence.EndToken || document.TextOf(link) is not ("to" or "for"))
        {
            return link;
        }

        var first = document.TextOf(link + 1) is "the" ? link + 2 : link + 1;
        var end = first;
        while (end < sentence.EndToken && end < first + 3 && IsCapital(end) && !document.Words[end].Is(WordClasses.Honorific | NounClasses.GivenName))
        {
            end++;
        }

        var isName = end > first && end < sentence.EndToken && IsCapital(end) && (words.Contains(end) || document.Words[end].Is(WordClasses.Honorific));
        return isName || (end == first + 3 && words.Contains(end - 1)) ? end : link;
    }

    /// <summary>“secretary of state Ana Ortega”: an office in lower case is taken with its “of” only where a name follows.</summary>
    private int AfterOffice(int token)
    {
        var i = token + 1;
        if (i + 2 >= sentence.EndToken || document.TextOf(i) is not ("of" or "for"))
        {
            return i;
        }

        var end = i + 1;
        while (end < sentence.EndToken && end < i + 4 && _tags[end].Xpos is Xpos.Nn or Xpos.Nns or Xpos.Jj && !IsCapital(end))
        {
            end++;
        }

        var isName = end > i + 1 && end < sentence.EndToken && words.Contains(end) && IsCapital(end);
        return isName ? end : token + 1;
    }

    /// <summary>The end of the capitalised words behind a linking word at <paramref name="link"/>, or <paramref name="link"/> where none belong to the name.</summary>
    private int AfterLink(int link, bool isOrganization, bool joined)
    {
        var first = link + 1;
        if (first >= sentence.EndToken)
        {
            return link;
        }

        if (document.TextOf(first) is "the" or "The" or "a")
        {
            first++;
        }

        if (!IsCapital(first) || document.Words[first].Is(WordClasses.Weekday | WordClasses.Month)
            || (document.Words[first].Is(WordClasses.Honorific) && !document.Words[first].Is(WordClasses.Portfolio)))
        {
            return link;
        }

        var belongs = document.TextOf(link) switch
        {
            "of" => NounClasses.IsNoun(_tags[first]) || _tags[first].Xpos == Xpos.Jj,
            "for" or "on" => isOrganization && IsNameWord(first),
            "at" => isOrganization && joined && document.Words[first].Is(WordClasses.PlaceName),
            "to" => isOrganization && _tags[first].Xpos == Xpos.Vb && document.Paragraphs[sentence.Paragraph].Kind != ParagraphKind.Title,
            "and" or "&" => isOrganization && joined && first == link + 1 && IsNameWord(first) && !BeginsAnother(first) && IsField(AfterCapitals(first) - 1),
            _ => false,
        };
        return belongs ? AfterCapitals(first) : link;
    }

    private bool IsNameWord(int token) => NounClasses.IsNoun(_tags[token]) || _tags[token].Xpos == Xpos.Jj || words.Contains(token);

    /// <summary>“the Department of Justice and <b>Congress</b>”: a body, a person, a people or a place of its own.</summary>
    private bool BeginsAnother(int token) =>
        (NounClasses.ClassesOf(document, token) & (NounClasses.GivenName | NounClasses.Title | WordClasses.Demonym | WordClasses.PlaceName
            | WordClasses.MediaName | WordClasses.OrganizationNoun)) != 0
        || document.TextOf(token).IndexOfAnyInRange('a', 'z') < 0;

    /// <summary>“Disease Control and <b>Prevention</b>”, “Atheists and <b>Agnostics</b>”: what a body is for, not another body.</summary>
    private bool IsField(int token) => document.Words[token].Is(WordClasses.Portfolio) || _tags[token].Xpos is Xpos.Nns or Xpos.Nnps;

    private int AfterCapitals(int first)
    {
        var end = first + 1;
        while (end < sentence.EndToken && IsCapital(end) && (IsNameWord(end) || (_tags[end].Xpos == Xpos.PrpPoss)))
        {
            if (document.Words[end].Is(WordClasses.Weekday | WordClasses.Honorific | NounClasses.GivenName))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
