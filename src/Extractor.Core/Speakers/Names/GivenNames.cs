using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Tells whether two names of one family name differ only in the form of the given name.</summary>
internal static class GivenNames
{
    /// <summary>Shortest short form: “Tim” of Timothy.</summary>
    private const int ShortestForm = 3;

    /// <summary>Shortest given name that is taken for a slip of another: “Hildegad” of Hildegard; but Maria and Mario are two.</summary>
    private const int ShortestMisspelt = 6;

    /// <summary>Whether the first word of a name is a given name by the lists.</summary>
    public static bool IsFirstOf(NameKey name) => (name.FirstClasses & NounClasses.GivenName) != 0;

    /// <summary>“Ken Lessing” is “Kenneth Lessing”, “Hildegad Marsh” is “Hildegard Marsh”; but “Paul Marsh” is not “Paula Marsh”.</summary>
    public static bool AreOne(NameKey one, NameKey other)
    {
        if (one.Words is not [var first, var family] || other.Words is not [var second, var otherFamily] || family != otherFamily)
        {
            return false;
        }

        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        var isForm = (shorter.Length >= ShortestForm && longer.Length > shorter.Length + 1 && longer.StartsWith(shorter, StringComparison.Ordinal))
            || (shorter.Length >= ShortestMisspelt && shorter[0] == longer[0] && longer.Length <= shorter.Length + 1 && NameKey.Distance(shorter, longer) == 1);
        return isForm && (Lexicon.English[longer] & NounClasses.GivenName) != 0 && GenderFinder.OfGivenName(shorter) is var gender
            && (gender == Gender.Unknown || gender == GenderFinder.OfGivenName(longer));
    }
}
