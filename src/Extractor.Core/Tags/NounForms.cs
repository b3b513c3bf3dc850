using Extractor.Words;

namespace Extractor.Tags;

/// <summary>Irregular plurals of nouns.</summary>
internal static class NounForms
{
    private const string List = "en/irregular-nouns.txt";

    private static readonly Dictionary<string, string> Singulars = Read();

    /// <summary>The singular of a listed plural, or null; a capital stays.</summary>
    public static string? SingularOf(string plural)
    {
        if (!Singulars.TryGetValue(plural, out var singular))
        {
            return null;
        }

        return char.IsUpper(plural[0]) ? char.ToUpperInvariant(singular[0]) + singular[1..] : singular;
    }

    private static Dictionary<string, string> Read()
    {
        var singulars = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in WordListReader.ReadEmbedded(List))
        {
            if (text.Split(' ') is not [var singular, var plural] || !singulars.TryAdd(plural, singular))
            {
                throw new WordListException(List, number, $"'{text}' is not a singular and its plural, or the plural already stands above.");
            }
        }

        return singulars;
    }
}
