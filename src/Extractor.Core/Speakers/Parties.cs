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

    /// <summary>Whether both sets of words name a party, and none in common.</summary>
    public bool Differ(IEnumerable<string> one, IEnumerable<string> other)
    {
        // Most words name none, and then nothing is gathered
        if (!one.Any(_parties.ContainsKey))
        {
            return false;
        }

        var first = Of(one);
        var second = Of(other);
        return second.Count > 0 && !first.Overlaps(second);
    }

    private HashSet<string> Of(IEnumerable<string> words) => [.. words.Select(word => _parties.GetValueOrDefault(word)).OfType<string>()];
}
