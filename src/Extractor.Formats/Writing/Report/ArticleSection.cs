using System.Globalization;

namespace Extractor.Writing.Report;

/// <summary>Writes an article of the report: its title, who is quoted in it, and its text with highlights and notes.</summary>
internal static class ArticleSection
{
    /// <summary>Writes it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isOpen">Whether it is unfolded at first.</param>
    /// <param name="html">What to write to.</param>
    public static void Write(ReportedArticle article, bool isOpen, HtmlOutput html)
    {
        html.Write($"<article class=\"article\" id=\"article-{article.Number}\" aria-labelledby=\"title-{article.Number}\">\n");
        html.WriteMarkup(isOpen ? "<details open>\n" : "<details>\n");
        WriteHead(article, html);
        new SpeakerChart(html).Write("Who is quoted how much in this article", article.Speakers, article.WordsQuoted);
        WriteText(article.Extraction, new StatementNote(article, html), html);
        html.WriteMarkup("</details>\n</article>\n");
    }

    private static void WriteHead(ReportedArticle article, HtmlOutput html)
    {
        var (extraction, read) = (article.Extraction, article.Extraction.Article);
        html.Write($"<summary><h3 id=\"title-{article.Number}\"><bdi>{read.Title ?? read.Path}</bdi></h3>\n<span class=\"about\">");
        foreach (var part in new[] { read.Outlet, read.Byline }.OfType<string>())
        {
            html.Write($"<bdi>{part}</bdi> · ");
        }

        if (read.Date is { } date)
        {
            html.Write($"<time datetime=\"{date.ToString("O", CultureInfo.InvariantCulture)}\">{date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}</time> · ");
        }

        var found = TextOutput.Count(extraction.Statements.Count, "statement", "statements");
        html.Write($"{TextOutput.Count(extraction.Words, "word", "words")} · <span class=\"found\">{found}</span>");
        if (read.Title is not null)
        {
            html.Write($" · <bdi>{read.Path}</bdi>");
        }

        html.WriteMarkup("</span></summary>\n");
    }

    private static void WriteText(Extraction extraction, StatementNote note, HtmlOutput html)
    {
        var referred = new SortedSet<int>();
        var highlights = extraction.Statements.SelectMany((statement, index) => Highlight.Of(statement, index + 1));
        var text = new HighlightedText(extraction.Article.Text, highlights, WriteReference, html);
        html.WriteMarkup("<div class=\"text\">\n");
        foreach (var block in TextBlocks.Read(extraction.Article.Text))
        {
            html.WriteMarkup(block.FollowsClosely ? "<p class=\"close\">" : "<p>");
            text.Write(block.Span);
            html.WriteMarkup("</p>\n");
            WriteNotes(referred, note, html);
        }

        html.WriteMarkup("</div>\n");

        void WriteReference(int number)
        {
            note.WriteReference(number);
            referred.Add(number);
        }
    }

    /// <summary>Writes the notes that the text has just referred to, and forgets them.</summary>
    private static void WriteNotes(SortedSet<int> referred, StatementNote note, HtmlOutput html)
    {
        if (referred.Count == 0)
        {
            return;
        }

        html.WriteMarkup("<ul class=\"notes\" role=\"list\">\n");
        foreach (var number in referred)
        {
            note.Write(number);
        }

        html.WriteMarkup("</ul>\n");
        referred.Clear();
    }
}
