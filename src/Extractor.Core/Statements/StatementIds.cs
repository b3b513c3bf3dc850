namespace Extractor.Statements;

/// <summary>Makes the ids of an article's statements from what they are, so that every run on every machine gives the same.</summary>
internal sealed class StatementIds(Article article)
{
    // 64 bits in digits of 5, behind a letter: no spreadsheet takes it for a number, as it would “12e45”
    private const int Length = 14;
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    // Of the article's key and text: once an article, so that its ids take time in proportion to the text
    private readonly StableHash _article = HashOf(article);

    /// <summary>The id of the statement that stands at <paramref name="spans"/> of the article, as kind and cue have it.</summary>
    /// <remarks>
    /// Made from the article's key and text, the content, its place, the kind and the cue's place. The article's path is
    /// left out, so that it may lie elsewhere on another machine.
    /// </remarks>
    public string Create(IReadOnlyList<TextSpan> spans, StatementKind kind, TextSpan? cue)
    {
        var hash = _article;
        hash.Add((int)kind);
        hash.Add(cue?.Start ?? -1);
        hash.Add(cue?.End ?? -1);
        for (var i = 0; i < spans.Count; i++)
        {
            hash.Add(spans[i].Start);
            hash.Add(spans[i].In(article.Text));
        }

        var value = hash.Value;
        Span<char> id = stackalloc char[Length];
        id[0] = 's';
        for (var i = 1; i < id.Length; i++)
        {
            id[i] = Digits[(int)(value & 31)];
            value >>= 5;
        }

        return id.ToString();
    }

    private static StableHash HashOf(Article article)
    {
        var text = new StableHash();
        text.Add(article.Text);
        var hash = new StableHash();
        hash.Add(article.Key);
        hash.Add(text.Value);
        return hash;
    }
}
