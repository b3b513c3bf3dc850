using Extractor.Reading;
using Extractor.Statements;

namespace Extractor.Journals;

/// <summary>
/// Sums up what a run sees in files that hold several articles. Every shard reads these to their end, so two shards of one
/// run have one sum; what they do not both read, a file of one article, does not count.
/// </summary>
internal sealed class SeenArticles
{
    /// <summary>The sum so far.</summary>
    public ulong Value { get; private set; }

    /// <summary>Adds what was read.</summary>
    /// <param name="source">Where.</param>
    /// <param name="place">Its number there.</param>
    /// <param name="result">What it was.</param>
    public void Add(ArticleSource source, long place, ReadResult result)
    {
        if (result.Article is not { } article || article.Key == source.Key)
        {
            return;
        }

        var hash = new StableHash();
        hash.Add(Value);
        hash.Add((ulong)place);
        hash.Add(article.Key);
        Value = hash.Value;
    }
}
