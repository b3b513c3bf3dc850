using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Countries, states and unions with their other names: “US” is “United States”.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<NameKey, NameKey> _countries = [];
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);

    private PlaceNames()
    {
        foreach (var (name, others) in AliasList.Read("en/countries.txt"))
        {
            foreach (var form in others.Prepend(name))
            {
                var key = NameKey.Of(form)!;
                _countries[key] = NameKey.Of(name)!;
                _firstWords.Add(key.Words[0]);
            }
        }

        foreach (var (name, others) in AliasList.Read("en/us-states.txt"))
        {
            _states[name] = name;
            foreach (var form in others)
            {
                _states[form] = name;
            }
        }
    }

    /// <summary>The project's lists, read once.</summary>
    public static PlaceNames English { get; } = new();

    /// <summary>The full key of a country under any of its names, or null where the name is none.</summary>
    public NameKey? Country(NameKey key) => key.BeginsCountry ? _countries.GetValueOrDefault(key) : null;

    /// <summary>Whether one of the names of a country begins with a word.</summary>
    public bool BeginsCountry(string word) => _firstWords.Contains(word);

    /// <summary>The state that an abbreviation behind a politician's name means: “R-<b>Fla.</b>”, or null.</summary>
    public string? State(ReadOnlySpan<char> abbreviation) =>
        _states.GetValueOrDefault(abbreviation.ToString().Replace(".", "", StringComparison.Ordinal).ToLowerInvariant());

    /// <summary>Whether a folded word is the name of a state.</summary>
    public bool IsState(string word) => _states.TryGetValue(word, out var state) && state == word;

    /// <summary>What a place is: “country”, “state”, else “city”.</summary>
    public string NounOf(NameKey key) => Country(key) is not null ? "country" : _states.ContainsKey(key.Text) ? "state" : "city";

    /// <summary>The number of tokens from <paramref name="first"/> that name a place, 0 where none do.</summary>
    public int LengthAt(Document document, int first, int end)
    {
        if (first >= end)
        {
            return 0;
        }

        if (document.Words[first].NameKey is { Words.Length: 1, BeginsCountry: true })
        {
            // Four words: “united states of america”, the longest of the list
            for (var length = Math.Min(4, end - first); length > 1; length--)
            {
                if (NameKey.Of(document, first, first + length) is { } key && Country(key) is not null)
                {
                    return length;
                }
            }
        }

        return document.Words[first].Is(WordClasses.PlaceName) ? 1 : 0;
    }
}
