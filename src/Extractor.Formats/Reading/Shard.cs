using Extractor.Statements;

namespace Extractor.Reading;

/// <summary>One of several equal parts of all articles. An article's key alone tells which it belongs to, on every machine and in every run.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Number, int Count)
{
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
