namespace Extractor.Speakers.Names;

/// <summary>The acronyms that a name of several words may have.</summary>
internal static class Acronyms
{
    /// <summary>The initials of all words, and of all but the small ones: “fec” for “Federal Election Commission”.</summary>
    public static string[] Of(NameKey name)
    {
        var (hasSmall, hasHyphen) = (false, false);
        foreach (var word in name.Words)
        {
            hasSmall |= IsSmall(word);
            hasHyphen |= word.Contains('-', StringComparison.Ordinal);
        }

        var all = Initials(name.Words, withSmall: true);
        return hasHyphen ? [all, Initials(name.Words, withSmall: false), Initials(Parts(name.Words), withSmall: false)]
            : hasSmall ? [all, Initials(name.Words, withSmall: false)]
            : [all];
    }

    private static bool IsSmall(string word) => word is "of" or "the" or "for" or "and" or "on" or "in" or "to" or "at" or "a" or "&";

    private static string Initials(ReadOnlySpan<string> words, bool withSmall)
    {
        Span<char> initials = words.Length <= 32 ? stackalloc char[32] : new char[words.Length];
        var length = 0;
        foreach (var word in words)
        {
            if (withSmall || !IsSmall(word))
            {
                initials[length++] = word[0];
            }
        }

        return initials[..length].ToString();
    }

    private static string[] Parts(string[] words)
    {
        var parts = new List<string>();
        foreach (var word in words)
        {
            parts.AddRange(word.Split('-', StringSplitOptions.RemoveEmptyEntries));
        }

        return [.. parts];
    }
}
