namespace Extractor.Writing.Tables;

/// <summary>One row an article.</summary>
internal static class ArticleTable
{
    // Widths in a spreadsheet, in characters
    private const int Names = 40;

    /// <summary>The table.</summary>
    public static Table<ArticleRow> Instance { get; } = new(
        "Articles",
        extraction => [new ArticleRow(extraction)],
        [
            new("article", row => row.Article.Path, Names),
            new("title", row => row.Article.Title, Names),
            new("date", row => row.Article.Date),
            new("byline", row => row.Article.Byline),
            new("outlet", row => row.Article.Outlet),
            new("words", row => row.Extraction.Words),
            new("statements", row => row.Extraction.Statements.Count),
            new("speakers", row => row.Extraction.Speakers.Count),
        ]);
}
