using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>The forms in which texts have an entry of the stance lists.</summary>
internal static class StanceForms
{
    // A longer adjective is compared with “more”
    private const int LongestCompared = 7;

    /// <summary>Adds all forms besides the one that is listed: of a verb its inflections, of a noun its plural, of an adjective its comparison and adverb.</summary>
    public static void AddTo(List<StancePattern> forms, StanceEntry entry)
    {
        var words = entry.Words;
        switch (entry.Form)
        {
            case EntryForm.Verb:
                foreach (var form in Inflections.Of(words))
                {
                    forms.Add(new StancePattern(form, entry, IsAdverb: false));
                }

                break;
            case EntryForm.Noun:
                forms.Add(new StancePattern(PluralOf(words), entry, IsAdverb: false));
                break;
            case EntryForm.Adj when !words.Contains(' ', StringComparison.Ordinal):
                forms.Add(new StancePattern(AdverbOf(words), entry, IsAdverb: true));
                if (Comparable(words) is { } stem)
                {
                    forms.Add(new StancePattern(stem + "er", entry, IsAdverb: false));
                    forms.Add(new StancePattern(stem + "est", entry, IsAdverb: false));
                }

                break;
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
