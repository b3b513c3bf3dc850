using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>The forms in which texts have an entry of the stance lists.</summary>
internal static class StanceForms
{
    // A longer adjective is compared with “more”
    private const int LongestCompared = 7;

    /// <summary>All forms besides the one that is listed: of a verb its inflections, of a noun its plural, of an adjective its comparison and adverb.</summary>
    public static IEnumerable<StancePattern> Of(StanceEntry entry)
    {
        var words = entry.Words;
        switch (entry.Form)
        {
            case EntryForm.Verb:
                return Inflections.Of(words).Select(form => new StancePattern(form, entry, IsAdverb: false));
            case EntryForm.Noun:
                return [new StancePattern(PluralOf(words), entry, IsAdverb: false)];
            case EntryForm.Adj when !words.Contains(' ', StringComparison.Ordinal):
                var stem = Comparable(words);
                return stem is null
                    ? [new StancePattern(AdverbOf(words), entry, IsAdverb: true)]
                    : [new StancePattern(AdverbOf(words), entry, IsAdverb: true), new StancePattern(stem + "er", entry, IsAdverb: false), new StancePattern(stem + "est", entry, IsAdverb: false)];
            default:
                return [];
        }
    }

    /// <summary>The first token of some words: “so” of “so-called”, “ca” of “can't”, “i” of “i'll”.</summary>
    public static string FirstToken(string words)
    {
        var end = words.AsSpan().IndexOfAny(' ', '-', '\'');
        if (end <= 0)
        {
            return words;
        }

        return words[end] == '\'' && words[end - 1] == 'n' && end > 1 && words.AsSpan(end).StartsWith("'t", StringComparison.Ordinal) ? words[..(end - 1)] : words[..end];
    }

    private static string PluralOf(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        [.., var before, 'y'] when !Inflections.IsVowel(before) => noun[..^1] + "ies",
        _ => noun + "s",
    };

    private static string AdverbOf(string adjective) => adjective switch
    {
        [.., 'l', 'e'] when !Inflections.IsVowel(adjective[^3]) => adjective[..^1] + "y",
        [.., 'y'] => adjective[..^1] + "ily",
        [.., 'i', 'c'] => adjective + "ally",
        _ => adjective + "ly",
    };

    private static string? Comparable(string adjective) => adjective switch
    {
        _ when adjective.Length > LongestCompared => null,
        [.., 'e'] => adjective[..^1],
        [.., 'y'] => adjective[..^1] + "i",
        _ when Inflections.Doubles(adjective) => adjective + adjective[^1],
        _ => adjective,
    };
}
