using Extractor.Statements;

namespace Extractor.Reading;

/// <summary>Gives articles of one name and text different keys, so that ids of statements are unique in an output.</summary>
/// <param name="sharedKeys">The keys that several sources of the run have.</param>
/// <remarks>In all other cases a key, and so an id, does not depend on what else is read.</remarks>
public sealed class ArticleKeys(IReadOnlySet<string> sharedKeys)
{
    // Hashes, since the texts would take the memory of the whole input
    private readonly HashSet<ulong> _seen = [];

    /// <summary>Whether the articles of a source may get other keys, by what was read before them.</summary>
    public bool AreShared(ArticleSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return sharedKeys.Contains(source.Key);
    }

    /// <summary>The same article, under its path where one of the same key and text was read before.</summary>
    /// <param name="article">The article.</param>
    /// <param name="source">Where it was read from.</param>
    public Article WithOwnKey(Article article, ArticleSource source)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (!AreShared(source))
        {
            return article;
        }

        var key = article.Key;
        for (var number = 1; !_seen.Add(HashOf(key, article.Text)); number++)
        {
            key = number == 1 ? article.Path : $"{article.Path}#{number}";
        }

        return article with { Key = key };
    }

    private static ulong HashOf(string key, string text)
    {
        var hash = new StableHash();
        hash.Add(key);
        hash.Add(text);
        return hash.Value;
    }
}
