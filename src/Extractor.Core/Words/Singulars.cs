namespace Extractor.Words;

/// <summary>What the word lists know of a noun that stands in the plural.</summary>
internal static class Singulars
{
    /// <summary>Longest noun looked up in the singular: longer words stand in no list.</summary>
    private const int Longest = 32;

    // Longest first, so that “ladies” is not read as “ladie”; “women” and “mother-in-law” come by the inner change
    private static readonly (string Plural, string Singular)[] Endings =
        [("women", "woman"), ("men", "man"), ("ies", "y"), ("children", "child"), ("people", "people"),
         ("ives", "ife"), ("sses", "ss"), ("ches", "ch"), ("shes", "sh"), ("xes", "x"), ("s", "")];

    /// <summary>The classes of the singular of a noun in the plural, of the first one that is listed.</summary>
    public static WordClasses ClassesOf(ReadOnlySpan<char> noun, Lexicon lexicon)
    {
        // As all endings end
        if (noun.Length > Longest || (noun[^1] | 0x20) is not ('s' or 'n' or 'e'))
        {
            return WordClasses.None;
        }

        Span<char> buffer = stackalloc char[Longest];
        foreach (var ending in Endings)
        {
            if (WriteSingular(noun, ending, buffer) is { Length: > 0 } singular
                && lexicon[singular] is var classes and not WordClasses.None)
            {
                return classes;
            }
        }

        return WordClasses.None;
    }

    private static ReadOnlySpan<char> WriteSingular(ReadOnlySpan<char> noun, (string Plural, string Singular) ending, Span<char> buffer)
    {
        if (!noun.EndsWith(ending.Plural, StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        var stem = noun[..^ending.Plural.Length];
        var length = stem.Length + ending.Singular.Length;
        if (length > buffer.Length)
        {
            return default;
        }

        stem.ToLowerInvariant(buffer);
        ending.Singular.CopyTo(buffer[stem.Length..]);
        return buffer[..length];
    }
}
