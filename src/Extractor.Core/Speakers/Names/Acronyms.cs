using System.Text;

namespace Extractor.Speakers.Names;

/// <summary>The acronyms that a name of several words may have.</summary>
internal static class Acronyms
{
    private static readonly HashSet<string> Small = new(["of", "the", "for", "and", "on", "in", "to", "at", "a", "&"], StringComparer.Ordinal);

    /// <summary>The initials of all words, and of all but the small ones: “fec” for “Federal Election Commission”.</summary>
    public static IEnumerable<string> Of(NameKey name)
    {
        yield return Initials(name.Words, withSmall: true);
        yield return Initials(name.Words, withSmall: false);
        if (Array.Exists(name.Words, word => word.Contains('-', StringComparison.Ordinal)))
        {
            yield return Initials([.. name.Words.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries))], withSmall: false);
        }
    }

    private static string Initials(string[] words, bool withSmall)
    {
        var initials = new StringBuilder(words.Length);
        foreach (var word in words)
        {
            if (withSmall || !Small.Contains(word))
            {
                initials.Append(word[0]);
            }
        }

        return initials.ToString();
    }
}
