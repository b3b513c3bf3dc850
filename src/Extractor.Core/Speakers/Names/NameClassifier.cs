using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Tells what a name names, from its words and from the words beside it.</summary>
internal static class NameClassifier
{
    /// <summary>Acronyms of up to six letters: longer words in capitals are shouted, not abbreviated.</summary>
    private const int LongestAcronym = 6;

    /// <summary>The kind of the name from <paramref name="first"/> to <paramref name="end"/> in its phrase, with titles from <paramref name="title"/>.</summary>
    public static NameKind KindOf(Document document, Phrase phrase, int first, int end, int title)
    {
        if (document.TextOf(first)[0] == '@')
        {
            return NameKind.Account;
        }

        // “a vulnerable incumbent <b>Republican</b>”: a capital, but no name
        if (end - first == 1 && (NounClasses.ClassesOf(document, first) & WordClasses.PersonNoun) != 0 && Parties.IsAt(document, first))
        {
            return NounClasses.IsPlural(document.Tags[first]) ? NameKind.Group : NameKind.Title;
        }

        if (title < first || (first > phrase.First && TitleSplitter.IsTitle(document, first - 1)))
        {
            return NameKind.Person;
        }

        return ByWords(document, first, end) is var kind and not NameKind.Unknown ? kind : ByNeighbours(document, phrase, first, end);
    }

    /// <summary>Whether a word is an acronym: “NATO”, “FBI”, “U.N.”</summary>
    public static bool IsAcronym(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
            {
                letters++;
            }
            else if (letter is not ('.' or '&' or '-') && !char.IsDigit(letter))
            {
                return false;
            }
        }

        return letters is >= 2 and <= LongestAcronym;
    }

    private static NameKind ByWords(Document document, int first, int end)
    {
        var last = NounClasses.ClassesOf(document, end - 1);
        if (end - first == 1)
        {
            return ByOneWord(document, first, last);
        }

        if (PlaceNames.English.LengthAt(document, first, end) == end - first)
        {
            return NameKind.Place;
        }

        // “N. Korea”
        if (document.TextOf(first).Length == 2 && document.TextOf(first)[1] == '.' && end - first == 2 && document.Words[end - 1].Is(WordClasses.PlaceName))
        {
            return NameKind.Place;
        }

        var body = WordClasses.None;
        for (var i = first; i < end; i++)
        {
            var tag = document.Tags[i].Upos;
            if (tag is Upos.Adp or Upos.Cconj or Upos.Det && !document.Words[i].Is(WordClasses.NameParticle))
            {
                body |= WordClasses.OrganizationNoun;
            }
            else if (i > first || !document.Words[i].Is(NounClasses.GivenName))
            {
                body |= NounClasses.ClassesOf(document, i) & (WordClasses.OrganizationNoun | WordClasses.MediaNoun | WordClasses.MediaName);
            }
        }

        var isGiven = document.Words[first].Is(NounClasses.GivenName) || document.Words[end - 1].Is(WordClasses.NameSuffix);
        if (isGiven && (last & (WordClasses.OrganizationNoun | WordClasses.MediaNoun)) == 0)
        {
            return NameKind.Person;
        }

        if ((last & WordClasses.MediaNoun) != 0 || document.Words[first].Is(WordClasses.MediaName))
        {
            return NameKind.Media;
        }

        if ((last & (WordClasses.DocumentNoun | WordClasses.PollNoun)) != 0 && (body & WordClasses.MediaNoun) == 0)
        {
            return NameKind.Text;
        }

        // “House Republicans” are people, “the Ohio Republican” is what somebody is
        if ((last & (WordClasses.Demonym | WordClasses.PersonNoun)) != 0 && NounClasses.IsPlural(document.Tags[end - 1]))
        {
            return NameKind.Group;
        }

        if ((last & WordClasses.Demonym) != 0 || Parties.IsAt(document, end - 1))
        {
            return NameKind.Title;
        }

        if (body != 0)
        {
            return NameKind.Organization;
        }

        return (last & WordClasses.PlaceNoun) != 0 ? NameKind.Place : NameKind.Unknown;
    }

    private static NameKind ByOneWord(Document document, int token, WordClasses classes)
    {
        // “Rep. Ann Roe (Mich.)”
        if (document.Words[token].Is(WordClasses.PlaceName) || (document.TextOf(token)[^1] == '.' && PlaceNames.English.State(document.TextOf(token)) is not null))
        {
            return NameKind.Place;
        }

        if ((classes & (WordClasses.MediaName | WordClasses.SocialNoun)) != 0)
        {
            return NameKind.Media;
        }

        if ((classes & (WordClasses.Demonym | WordClasses.PersonNoun)) != 0 && NounClasses.IsPlural(document.Tags[token]))
        {
            return NameKind.Group;
        }

        if ((classes & NounClasses.GivenName) != 0)
        {
            return NameKind.Person;
        }

        // “the panel's ranking Democrat”
        if ((classes & (WordClasses.Demonym | WordClasses.PersonNoun)) != 0)
        {
            return NameKind.Title;
        }

        var word = document.TextOf(token);
        return (classes & (WordClasses.OrganizationNoun | WordClasses.MediaNoun)) != 0 || IsAcronym(word) || (word.Contains('.') && word.Contains(".com", StringComparison.OrdinalIgnoreCase))
            ? NameKind.Organization
            : NameKind.Unknown;
    }

    /// <summary>“the magazine <b>MicroMega</b>”, “<b>Li</b>, 34,”, “<b>Lee</b>, who …”, “the <b>Kremlin</b>”.</summary>
    private static NameKind ByNeighbours(Document document, Phrase phrase, int first, int end)
    {
        if (first > phrase.First && (NounClasses.ClassesOf(document, first - 1) & (WordClasses.NamingNoun | WordClasses.MediaNoun | WordClasses.OrganizationNoun)) != 0)
        {
            return NameKind.Organization;
        }

        if (end + 1 < document.Tokens.Count && document.Tags[end].Xpos == Xpos.Comma
            && (document.TextOf(end + 1) is "who" or "whose" || IsAge(document, end + 1)))
        {
            return NameKind.Person;
        }

        if (first == phrase.First + 1 && document.Tags[phrase.First].Xpos == Xpos.Dt && end == phrase.End && !phrase.IsPossessive)
        {
            return document.Tags[end - 1].Xpos == Xpos.Nnps ? NameKind.Group : NameKind.Organization;
        }

        return NameKind.Unknown;
    }

    private static bool IsAge(Document document, int token) =>
        document.Tags[token].Xpos == Xpos.Cd && document.Tokens[token].Length == 2
        && token + 1 < document.Tokens.Count && document.Tags[token + 1].Xpos is Xpos.Comma or Xpos.Period;
}
