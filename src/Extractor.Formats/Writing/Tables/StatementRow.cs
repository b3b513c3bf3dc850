namespace Extractor.Writing.Tables;

/// <summary>A statement with what its article says of it.</summary>
/// <param name="statement">The statement.</param>
/// <param name="number">Its place among the statements of the article, from 0.</param>
/// <param name="article">What all statements of the article share.</param>
internal sealed class StatementRow(Statement statement, int number, ArticleRow article)
{
    /// <summary>The statement.</summary>
    public Statement Statement => statement;

    /// <summary>Its place among the statements of the article, from 0.</summary>
    public int Number => number;

    /// <summary>The article.</summary>
    public Article Article => article.Article;

    /// <summary>The roles of its speakers.</summary>
    public string? SpeakerRole => article.Roles.Of(statement.Speaker);

    /// <summary>An offset of the article in code points.</summary>
    public int At(int offset) => article.CodePoints.At(offset);

    /// <summary>The rows of an article.</summary>
    public static IEnumerable<StatementRow> Of(Extraction extraction)
    {
        var article = new ArticleRow(extraction);
        return extraction.Statements.Select((statement, number) => new StatementRow(statement, number, article));
    }
}
