using System.Globalization;
using Extractor.Statements;

namespace Extractor.Reading;

/// <summary>One of several equal parts of all articles. An article's key alone tells which it belongs to, on every machine and in every run.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>The part that “3/16” means, or null where a text means none.</summary>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count
                ? new Shard(number, count)
                : null;
    }

    /// <summary>Whether an article belongs to it.</summary>
    /// <param name="key">The key that the article has by itself; see <see cref="Article.Key"/>.</param>
    public bool Holds(string key)
    {
        var hash = new StableHash();
        hash.Add(key);
        return hash.Value % (ulong)Count == (ulong)(Number - 1);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Number}/{Count}";
}
