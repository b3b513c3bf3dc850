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
        var words = description.Modifiers.Append(description.Noun);

        // Most words name none, and then nothing is gathered
        if (!words.Any(_parties.ContainsKey))
        {
            return false;
        }

        var first = Of(words);
        var second = Of(entity.Descriptors.Concat(entity.Roles));
        return second.Count > 0 && !first.Overlaps(second);
    }

    /// <summary>Whether a noun says no more of somebody than the party: “the Republican”.</summary>
    public bool IsOne(string noun) => _parties.ContainsKey(noun);

    /// <summary>Whether a word of an article says no more of somebody than the party.</summary>
    public bool IsAt(Document document, int token) => IsOne(NameKey.Fold(document.TextOf(token)));

    private HashSet<string> Of(IEnumerable<string> words) => [.. words.Select(word => _parties.GetValueOrDefault(word)).OfType<string>()];
}
