using Extractor.Tags;

namespace Extractor.Training;

/// <summary>How often each word of the training data has each tag.</summary>
internal sealed class WordTags
{
    // Below this count a word is as unknown in training as most such words are in new text
    private const int LeastCount = 3;

    private readonly SortedDictionary<ulong, Dictionary<byte, int>> _counts = [];

    /// <summary>Counts one more token.</summary>
    public void Add(ulong word, byte tag)
    {
        if (!_counts.TryGetValue(word, out var tags))
        {
            _counts.Add(word, tags = []);
        }

        tags[tag] = tags.GetValueOrDefault(tag) + 1;
    }

    /// <summary>The words of the lexicon with their two usual tags, equal where a word always has the same.</summary>
    public IEnumerable<(ulong Word, byte First, byte Second)> Usual()
    {
        foreach (var (word, tags) in _counts)
        {
            var ordered = tags.OrderByDescending(tag => tag.Value).ThenBy(tag => tag.Key).ToArray();
            var total = ordered.Sum(tag => tag.Value);
            if (total < LeastCount)
            {
                continue;
            }

            var first = ordered[0].Key;
            var isOnly = total >= 20 && (ordered[0].Value == total || (total >= 100 && ordered[0].Value >= 0.997 * total));
            var second = ordered.Length > 1 ? ordered[1].Key : TagFeatures.NoTag;
            yield return (word, first, isOnly ? first : (byte)second);
        }
    }
}
