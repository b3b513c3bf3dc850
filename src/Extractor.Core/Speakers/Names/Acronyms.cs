namespace Extractor.Speakers.Names;

/// <summary>The acronyms that a name of several words may have.</summary>
internal static class Acronyms
{
    private static readonly HashSet<string> Small = new(["of", "the", "for", "and", "on", "in", "to", "at", "a", "&"], StringComparer.Ordinal);

    /// <summary>The initials of all words, and of all but the small ones: “fec” for “Federal Election Commission”.</summary>
    public static IEnumerable<string> Of(NameKey name)
    {
        yield return Initials(name.Words);
        yield return Initials(name.Words.Where(word => !Small.Contains(word)));
        yield return Initials(name.Words.SelectMany(word => word.Split('-', StringSplitOptions.RemoveEmptyEntries)).Where(word => !Small.Contains(word)));
    }

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));
}
