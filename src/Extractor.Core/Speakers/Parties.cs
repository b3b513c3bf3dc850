using Extractor.Pipeline;
using Extractor.Speakers.Names;

namespace Extractor.Speakers;

/// <summary>Tells which parties words name: “GOP” is the Republican one.</summary>
internal sealed class Parties
{
    private readonly Dictionary<string, string> _parties = new(StringComparer.Ordinal);

    private Parties()
    {
        foreach (var (party, others) in AliasList.Read("en/parties.txt"))
        {
            foreach (var word in others.Append(party))
            {
                _parties[word] = party;
            }
        }
    }

    /// <summary>The project's list, read once.</summary>
    public static Parties English { get; } = new();

    /// <summary>Whether both a description and what the article says of somebody name a party, and none in common.</summary>
    public bool Differ(Description description, Entity entity)
    {
        // Most words name none, and then nothing is gathered
        if (!IsOne(description.Noun) && !HasOne(description.Modifiers))
        {
            return false;
        }

        var first = new WordBag();
        AddOf(description.Noun, first);
        AddOf(description.Modifiers, first);
        var second = new WordBag();
        AddOf(entity.Descriptors, second);
        AddOf(entity.Roles, second);
        return second.Count > 0 && !first.Overlaps(second);
    }

    /// <summary>Whether a noun says no more of somebody than the party: “the Republican”.</summary>
    public bool IsOne(string noun) => _parties.ContainsKey(noun);

    /// <summary>Whether a word of an article says no more of somebody than the party.</summary>
    public static bool IsAt(Document document, int token) => document.Words[token].NameKey is { Words.Length: 1, BeginsParty: true };

    private bool HasOne(WordBag words)
    {
        foreach (var word in words.Words)
        {
            if (_parties.ContainsKey(word))
            {
                return true;
            }
        }

        return false;
    }

    private void AddOf(WordBag words, WordBag parties)
    {
        foreach (var word in words.Words)
        {
            AddOf(word, parties);
        }
    }

    private void AddOf(string word, WordBag parties)
    {
        if (_parties.TryGetValue(word, out var party))
        {
            parties.Add(party);
        }
    }
}
