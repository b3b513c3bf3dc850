namespace Extractor.Writing.Tables;

/// <summary>An article with what was found in it.</summary>
/// <param name="extraction">What was found.</param>
internal sealed class ArticleRow(Extraction extraction)
{
    /// <summary>The article.</summary>
    public Article Article => extraction.Article;

    /// <summary>What was found in it.</summary>
    public Extraction Extraction => extraction;

    /// <summary>The roles of its speakers.</summary>
    public SpeakerRoles Roles { get; } = new(extraction.Speakers);

    /// <summary>Its offsets in code points.</summary>
    public CodePoints CodePoints { get; } = new(extraction.Article.Text);
}
