using Extractor.Writing.Tables;

namespace Extractor.Reading;

/// <summary>Finds the fields of a record, or the columns of a table, that hold what an article is made of.</summary>
internal static class ArticleFields
{
    // The likeliest first. Compared without regard to case and to what stands between words: “Full_Text” is “fulltext”
    private static readonly string[] Texts = ["text", "body", "content", "article", "fulltext", "articletext", "articlebody", "maintext", "article.text"];
    private static readonly string[] Ids = ["id", "articleid", "textid", "docid", "uuid", "guid", "url", "link", "article.path"];
    private static readonly string[] Titles = ["title", "headline", "article.title"];
    private static readonly string[] Dates = ["date", "published", "publishdate", "publishedat", "publicationdate", "datepublished", "pubdate", "article.date"];
    private static readonly string[] Bylines = ["byline", "author", "authors", "article.byline"];
    private static readonly string[] Outlets = ["outlet", "publication", "publisher", "newspaper", "article.outlet"];

    /// <summary>The places of the fields among the names.</summary>
    /// <param name="names">The names of all fields; those within another as <c>outer.inner</c>.</param>
    /// <param name="options">What the user names.</param>
    /// <param name="problem">Why there are none, where a field that is needed is missing.</param>
    /// <returns>The places, or null where there is no text or not what the user names.</returns>
    public static FieldPlaces? Find(IReadOnlyList<string> names, ReadingOptions options, out string? problem)
    {
        problem = options.TextField is null && IsOutput(names)
            ? "a table that this program wrote, whose column 'article' holds paths; --text-field names another column for the text" : null;
        var places = new FieldPlaces(
            Find(names, options.TextField, Texts, ref problem),
            Find(names, options.IdField, Ids, ref problem),
            Find(names, options.TitleField, Titles, ref problem),
            Find(names, options.DateField, Dates, ref problem),
            Find(names, null, Bylines, ref problem),
            Find(names, null, Outlets, ref problem));
        if (places.Text < 0)
        {
            problem ??= IsOutputWithoutText(names) ? "what this program wrote of an article, without its text; --with-text writes it too" : names.Count == 0 ? "holds no fields" : $"no field is known for the article's text among {Listed(names)}; --text-field names it";
        }

        return problem is null ? places : null;
    }

    /// <summary>
    /// Whether all columns of a table that this program writes are there. A few of them prove nothing: others too have an
    /// <c>article</c> beside a <c>statement</c>.
    /// </summary>
    private static bool IsOutput(IReadOnlyList<string> names) =>
        names.Contains("article")
        && new ITable[] { StatementTable.Instance, SpeakerTable.Instance, MarkerTable.Instance, ArticleTable.Instance }
            .Any(table => table.ColumnNames.All(names.Contains));

    /// <summary>Whether a record is an article's extraction.</summary>
    private static bool IsOutputWithoutText(IReadOnlyList<string> names) =>
        names.Contains("schema") && names.Contains("article.path") && (names.Contains("statements") || names.Contains("speakers"));

    private static int Find(IReadOnlyList<string> names, string? wanted, string[] guesses, ref string? problem)
    {
        if (wanted is not null)
        {
            var place = IndexOf(names, wanted);
            if (place < 0)
            {
                problem ??= $"no field '{wanted}' among {Listed(names)}";
            }

            return place;
        }

        foreach (var guess in guesses)
        {
            for (var i = 0; i < names.Count; i++)
            {
                if (IsLike(names[i], guess))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static int IndexOf(IReadOnlyList<string> names, string wanted)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == wanted)
            {
                return i;
            }
        }

        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].AsSpan().Trim().Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsLike(string name, string guess)
    {
        var at = 0;
        foreach (var letter in name)
        {
            if (letter is '_' or '-' or ' ' or '\uFEFF')
            {
                continue;
            }

            if (at == guess.Length || char.ToLowerInvariant(letter) != guess[at])
            {
                return false;
            }

            at++;
        }

        return at == guess.Length;
    }

    private static string Listed(IReadOnlyList<string> names)
    {
        const int Most = 30;
        return string.Join(", ", names.Take(Most)) + (names.Count > Most ? ", …" : "");
    }
}

/// <summary>Which fields of a record hold what; -1 where none does.</summary>
internal sealed record FieldPlaces(int Text, int Id, int Title, int Date, int Byline, int Outlet);
