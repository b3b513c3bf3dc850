using Extractor.Pipeline;
using Extractor.Speakers.Names;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>What titles, nouns and given names tell of a person's gender.</summary>
internal static class GenderFinder
{
    /// <summary>The gender that the titles in front of a name tell.</summary>
    public static Gender OfTitle(Document document, NameMention name)
    {
        for (var i = name.First - 1; i >= name.TitleFirst; i--)
        {
            if (OfNoun(document.Words[i].Classes) is var gender and not Gender.Unknown)
            {
                return gender;
            }
        }

        return Gender.Unknown;
    }

    /// <summary>The gender that a noun tells: “spokeswoman”.</summary>
    public static Gender OfNoun(WordClasses classes) =>
        (classes & WordClasses.FemaleNoun) != 0 ? Gender.Female
        : (classes & WordClasses.MaleNoun) != 0 ? Gender.Male
        : Gender.Unknown;

    /// <summary>The gender that a given name tells.</summary>
    public static Gender OfGivenName(string name) => OfGivenName(name, Lexicon.English[name]);

    private static Gender OfGivenName(string name, WordClasses classes)
    {
        if (classes == WordClasses.None && name.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen)
        {
            classes = Lexicon.English[name.AsSpan(0, hyphen)];
        }

        return (classes & WordClasses.FemaleName) != 0 ? Gender.Female
            : (classes & WordClasses.MaleName) != 0 ? Gender.Male
            : Gender.Unknown;
    }

    /// <summary>The gender of a person by the first word of the full name.</summary>
    public static Gender OfPerson(NameKey key) => key.Words.Length > 1 ? OfGivenName(key.Words[0], key.FirstClasses) : Gender.Unknown;
}
