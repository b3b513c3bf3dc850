namespace Extractor.Statements;

/// <summary>Makes ids of statements from what they are, so that every run on every machine gives the same.</summary>
internal static class StatementIds
{
    // 64 bits in digits of 5, behind a letter: no spreadsheet takes it for a number, as it would “12e45”
    private const int Length = 14;
    private const string Digits = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>The id of the statement that stands at <paramref name="spans"/> of the article, as kind and cue have it.</summary>
    /// <remarks>
    /// Made from the article's key, the content, its place, the kind and the cue's place. The rest of the article's
    /// text is left out, so that the ids of an article take time in proportion to its contents, and the article's
    /// path, so that it may lie elsewhere on another machine.
    /// </remarks>
    public static string Create(Article article, IReadOnlyList<TextSpan> spans, StatementKind kind, TextSpan? cue)
    {
        var hash = new StableHash();
        hash.Add(article.Key);
        hash.Add((int)kind);
        hash.Add(cue?.Start ?? -1);
        hash.Add(cue?.End ?? -1);
        foreach (var span in spans)
        {
            hash.Add(span.Start);
            hash.Add(span.In(article.Text));
        }

        return string.Create(Length, hash.Value, static (id, value) =>
        {
            id[0] = 's';
            for (var i = 1; i < id.Length; i++)
            {
                id[i] = Digits[(int)(value & 31)];
                value >>= 5;
            }
        });
    }
}
