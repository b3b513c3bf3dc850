using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Finds where the titles end and the name begins: “Secretary of State | Emil Brandt”, “House Speaker | Bo Lind”.</summary>
internal static class TitleSplitter
{
    private static readonly WordSet AddressedOffices = WordSet.ReadEmbedded("en/addressed-offices.txt");

    private const WordClasses Body = WordClasses.OrganizationNoun | WordClasses.PlaceNoun | WordClasses.MediaNoun;

    /// <summary>The first token of the name in a run of capitalised words; <paramref name="end"/> where the run is a title only.</summary>
    public static int NameStart(Document document, int first, int end)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (!document.Words[i].Is(NounClasses.Title) || IsGivenOrFamilyName(document, first, i, end) || IsField(document, first, i, end)
                || IsNewspaper(document, first, i, end))
            {
                continue;
            }

            if (i + 1 >= end)
            {
                return end;
            }

            return document.TextOf(i + 1) is "of" or "for" or "to" or "on" ? AfterOffice(document, i + 2, end) : AfterTitle(document, first, i + 1, end);
        }

        return AfterMember(document, first, end);
    }

    /// <summary>
    /// “Democrat Zora Tulliver”, “Grain County Recorder <b>Helen Marsh</b>”: what a person is, or where, in front of a
    /// given name and one more word or two.
    /// </summary>
    private static int AfterMember(Document document, int first, int end)
    {
        const WordClasses Telling = WordClasses.PersonNoun | WordClasses.Demonym | WordClasses.OrganizationNoun | WordClasses.PlaceNoun | WordClasses.PlaceName;
        if ((NounClasses.ClassesOf(document, end - 1) & (Body | WordClasses.DocumentNoun)) != 0)
        {
            return first;
        }

        var tells = WordClasses.None;
        for (var i = first; i < end - 2 && (i == first || document.Tags[i].Upos is Upos.Propn or Upos.Noun or Upos.Adj); i++)
        {
            var classes = NounClasses.ClassesOf(document, i);
            if ((classes & NounClasses.GivenName) != 0 && (classes & WordClasses.PlaceName) == 0)
            {
                return first;
            }

            tells |= classes & Telling;
            var isMember = (classes & WordClasses.PersonNoun) != 0 || i > first || (classes & WordClasses.Demonym) != 0;
            if (tells != 0 && isMember && end - i <= 4 && document.Words[i + 1].Is(NounClasses.GivenName))
            {
                return i + 1;
            }
        }

        return first;
    }

    /// <summary>Whether a word in lower case in front of a name says what the named person is: “team <b>member</b> Dilara Amari”.</summary>
    public static bool IsTitle(Document document, int token) =>
        (NounClasses.ClassesOf(document, token) & (NounClasses.Person | WordClasses.Honorific)) != 0;

    /// <summary>“the Center for <b>Justice</b>”: what a body is for, not somebody of that title.</summary>
    private static bool IsField(Document document, int first, int token, int end) =>
        token + 1 == end && token - 1 > first && document.Tags[token - 1].Upos is Upos.Adp or Upos.Cconj && !document.Words[token - 2].Is(NounClasses.Title);

    /// <summary>“the Norwick <b>Examiner</b>”: no examiner by trade.</summary>
    private static bool IsNewspaper(Document document, int first, int token, int end) =>
        token > first && token + 1 == end && document.Words[token].Is(WordClasses.MediaNoun);

    /// <summary>“Ida <b>Cook</b>”, “Ida <b>King</b>”, “Mr. <b>Cook</b>”, “<b>Dean</b> Holm” behind another title.</summary>
    private static bool IsGivenOrFamilyName(Document document, int first, int token, int end)
    {
        var isFamily = token > first && token + 1 >= end && !IsAbbreviatedTitle(document, token)
            && (document.Words[token - 1].Is(NounClasses.GivenName) || IsInitial(document, token - 1)
                || (IsFormOfAddress(document, token - 1) && !AddressedOffices.Contains(document.TextOf(token))));

        // “Dean Lessing”: where one word follows, it is rather a name than an office
        if (token == first && token + 2 == end && document.Words[token].Is(NounClasses.GivenName))
        {
            return true;
        }

        var isGiven = token > first && token + 1 < end && document.Words[token].Is(NounClasses.GivenName) && document.Words[token - 1].Is(NounClasses.Title);
        return isFamily || isGiven;
    }

    /// <summary>“Sen.”, “Gov”: forms that are nobody's family name, as “King” and “Pope” are.</summary>
    private static bool IsAbbreviatedTitle(Document document, int token) =>
        document.Words[token].Is(WordClasses.Honorific) && document.TextOf(token) is var word && (word[^1] == '.' || word.Length < 4);

    /// <summary>“Mr.”, “Ms.”: what stands before family names, rarely before an office.</summary>
    private static bool IsFormOfAddress(Document document, int token) =>
        document.Words[token].Is(WordClasses.Honorific) && GenderFinder.OfNoun(document.Words[token].Classes) != Gender.Unknown && document.TextOf(token)[^1] == '.';

    private static bool IsInitial(Document document, int token)
    {
        var word = document.TextOf(token);
        return word.Length is 1 or 2 && char.IsUpper(word[0]) && (word.Length == 1 || word[1] == '.');
    }

    /// <summary>“Justice Department” is no person of the name Department.</summary>
    private static int AfterTitle(Document document, int first, int name, int end)
    {
        var last = end - 1;
        return (NounClasses.ClassesOf(document, last) & Body) != 0 && !document.Words[last].Is(NounClasses.GivenName) && (last == name || !document.Words[name].Is(NounClasses.GivenName))
            ? first
            : name;
    }

    /// <summary>“of State Emil Brandt”: the field or country is the office's, what follows is the name.</summary>
    private static int AfterOffice(Document document, int token, int end)
    {
        var i = token;
        if (i < end && document.TextOf(i) is "the" or "The")
        {
            i++;
        }

        for (var k = i + 1; k < end; k++)
        {
            if (document.Words[k].Is(WordClasses.Honorific) && k + 1 < end)
            {
                return k + 1;
            }

            if (document.Words[k].Is(NounClasses.GivenName) && k + 1 < end)
            {
                return k;
            }
        }

        var places = PlaceNames.English.LengthAt(document, i, end);
        i += Math.Max(places, 1);
        while (i < end && (document.Words[i].Is(WordClasses.Portfolio | WordClasses.OrganizationNoun) || document.TextOf(i) is "and" or "of" or "the" or "&"))
        {
            i++;
        }

        return i;
    }
}
