using System.Globalization;
using Extractor.Words;

namespace Extractor.Stances;

/// <summary>Reads lists of words that show stance: <c>words: [type] [part of speech] [strength] [reach]</c>.</summary>
internal static class StanceListReader
{
    /// <summary>The most tokens behind a negation that a list may have it turn.</summary>
    public const int LongestReach = 9;

    private const double Usual = 2;
    private const int UsualReach = 5;

    /// <summary>The entries of a list.</summary>
    /// <param name="list">Its name, for messages.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="role">What all its entries do.</param>
    /// <param name="type">The type of all its markers, or null where every line names its own.</param>
    /// <exception cref="WordListException">A line holds what it must not.</exception>
    public static List<StanceEntry> Read(string list, WordLines lines, EntryRole role, MarkerType? type)
    {
        var entries = new List<StanceEntry>();
        foreach (var line in lines)
        {
            entries.Add(ReadLine(list, line, role, type));
        }

        return entries;
    }

    private static StanceEntry ReadLine(string list, WordLine line, EntryRole role, MarkerType? type)
    {
        var colon = line.Text.IndexOf(':');
        var words = (colon < 0 ? line.Text : line.Text[..colon]).TrimEnd().ToString();
        var properties = colon < 0 ? [] : line.Text[(colon + 1)..];
        CheckWords(list, line.Number, words);
        var form = EntryForm.Any;
        double? strength = null;
        int? reach = null;
        foreach (var place in properties.Split(' '))
        {
            var word = properties[place];
            if (word.IsEmpty)
            {
                continue;
            }

            if (FormOf(word) is { } found && form == EntryForm.Any)
            {
                form = found;
            }
            else if (type is null && role == EntryRole.Marker && MarkerTypes.Parse(word) is { } named)
            {
                type = named;
            }
            else if (strength is null && role is EntryRole.Marker or EntryRole.Degree && NumberOf(word) is > 0 and <= 3 and var number)
            {
                strength = number;
            }
            else if (reach is null && role is EntryRole.Negation or EntryRole.Reversal && NumberOf(word) is >= 1 and <= LongestReach and var tokens && Math.Floor(tokens) == tokens)
            {
                reach = (int)tokens;
            }
            else
            {
                throw new WordListException(list, line.Number, $"'{word}' is not {Expected(role, type)}, or stands twice.");
            }
        }

        if (type is null)
        {
            throw new WordListException(list, line.Number, $"'{words}' has no type; expected one of {string.Join(", ", MarkerTypes.All.Select(MarkerTypes.NameOf))}.");
        }

        return new StanceEntry(words, role, type.Value, form, strength ?? Usual, reach ?? UsualReach) { List = list, Line = line.Number };
    }

    private static void CheckWords(string list, int line, string words)
    {
        var isPlain = words.Length > 0 && !words.Contains("  ", StringComparison.Ordinal);
        foreach (var c in words)
        {
            isPlain &= (char.IsLetter(c) && !char.IsUpper(c)) || c is ' ' or '-' or '\'' or '.';
        }

        if (!isPlain)
        {
            throw new WordListException(list, line, $"'{words}' is not words in small letters with one blank between two.");
        }
    }

    private static string Expected(EntryRole role, MarkerType? type) => role switch
    {
        EntryRole.Marker => (type is null ? "a type, " : "") + "a part of speech (verb, modal, noun, adj, adv, number) or a strength (above 0, 3 at most)",
        EntryRole.Negation or EntryRole.Reversal => "a part of speech or how many tokens it reaches (1 to 9)",
        EntryRole.Degree => "a part of speech or a factor (above 0, 3 at most)",
        _ => "a part of speech (verb, modal, noun, adj, adv, number)",
    };

    private static double? NumberOf(ReadOnlySpan<char> word) =>
        double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static EntryForm? FormOf(ReadOnlySpan<char> word) => word switch
    {
        "verb" => EntryForm.Verb,
        "modal" => EntryForm.Modal,
        "noun" => EntryForm.Noun,
        "adj" => EntryForm.Adj,
        "adv" => EntryForm.Adv,
        "number" => EntryForm.Number,
        _ => null,
    };
}
