namespace Extractor.Reading.Html;

/// <summary>Reads a saved web page: the article in it, its title, date, byline and outlet.</summary>
internal static class HtmlReader
{
    /// <summary>The one article of the page.</summary>
    /// <exception cref="UnreadableArticleException">The page has no article, or is no page.</exception>
    public static IEnumerable<ReadResult> Read(OpenedSource source)
    {
        var bytes = source.ReadAllBytes();
        var page = Find(source.Decode(bytes.Span, DeclaredEncoding.Find(bytes.Span)), source.Path);
        return
        [
            new Article
            {
                Path = source.Path,
                Key = source.Source.Key,
                Text = page.Text,
                Title = page.Title,
                Date = page.Date,
                Byline = page.Byline,
                Outlet = page.Outlet,
                IsTakenFromMarkup = true,
                SourceMap = page.SourceMap,
            },
        ];
    }

    private static NewsPage Find(string html, string path)
    {
        try
        {
            return NewsPage.Read(html)
                ?? throw new UnreadableArticleException(path, "no article found in this page: none of its elements holds a paragraph of text");
        }
        catch (FormatException failure) when (failure is not UnreadableArticleException)
        {
            throw new UnreadableArticleException(path, failure.Message);
        }
    }
}
