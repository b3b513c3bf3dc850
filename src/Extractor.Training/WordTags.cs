using System.Runtime.InteropServices;
using Extractor.Tags;

namespace Extractor.Training;

/// <summary>How often each word of the training data has each tag, in all and by document.</summary>
internal sealed class WordTags
{
    // A second tag of less than one in twenty says nothing: EWT dev 95.1 to 95.2, GUM dev the same
    private const double LeastShare = 0.05;

    private readonly SortedDictionary<ulong, Dictionary<byte, int>> _counts = [];
    private readonly Dictionary<(ulong Word, string Document), Dictionary<byte, int>> _inDocument = [];

    /// <summary>Counts one more token.</summary>
    public void Add(ulong word, byte tag, string document)
    {
        if (!_counts.TryGetValue(word, out var tags))
        {
            _counts.Add(word, tags = []);
        }

        CollectionsMarshal.GetValueRefOrAddDefault(tags, tag, out _)++;
        ref var here = ref CollectionsMarshal.GetValueRefOrAddDefault(_inDocument, (word, document), out _);
        here ??= [];
        CollectionsMarshal.GetValueRefOrAddDefault(here, tag, out _)++;
    }

    /// <summary>The usual tags of every word, in the order of their hashes.</summary>
    public IEnumerable<(ulong Word, UsualTags Tags)> All() => _counts.Select(word => (word.Key, UsualOf(word.Value)!.Value));

    /// <summary>
    /// The usual tags of a word, or null for an unknown one, as a model knows them that has not seen the document: so the
    /// weights learn how far to trust the lexicon on new text.
    /// </summary>
    public UsualTags? Without(ulong word, string document)
    {
        if (!_counts.TryGetValue(word, out var tags))
        {
            return null;
        }

        var all = UsualOf(tags)!.Value;
        if (all.IsOnly || !_inDocument.TryGetValue((word, document), out var here))
        {
            return all;
        }

        return UsualOf(tags.ToDictionary(tag => tag.Key, tag => tag.Value - here.GetValueOrDefault(tag.Key)));
    }

    private static UsualTags? UsualOf(Dictionary<byte, int> tags)
    {
        var ordered = tags.Where(tag => tag.Value > 0).OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key).ToArray();
        if (ordered.Length == 0)
        {
            return null;
        }

        var total = ordered.Sum(tag => tag.Value);
        var first = ordered[0];

        // Seen often and always with one tag: 20 of 20, or 99.7 % of 100
        if (total >= 20 && (first.Value == total || (total >= 100 && first.Value >= 0.997 * total)))
        {
            return new UsualTags(first.Key, first.Key);
        }

        var hasSecond = ordered.Length > 1 && ordered[1].Value >= LeastShare * total;
        return new UsualTags(first.Key, hasSecond ? ordered[1].Key : (byte)TagFeatures.NoTag);
    }
}
