using Extractor.Writing.Report;

namespace Extractor.Reading.Html;

/// <summary>An article as its page shows it.</summary>
internal sealed record NewsPage
{
    /// <summary>The article's paragraphs, headings, items and quotations, with a blank line between them.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text stands in the page.</summary>
    public required SourceMap SourceMap { get; init; }

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The authors, separated by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>The name of the publication.</summary>
    public string? Outlet { get; init; }

    /// <summary>Finds the article of a page, or returns null where the page has none.</summary>
    /// <param name="html">The decoded page.</param>
    /// <exception cref="FormatException">The page is nested as no page for people is, or is a report that this program wrote.</exception>
    public static NewsPage? Read(string html)
    {
        var page = ParsedPage.Parse(html);
        var tags = MetaTags.Read(page.Document);
        if (tags["generator"] == ReportTemplate.Generator)
        {
            throw new FormatException("a report that this program wrote, no article");
        }

        var (blocks, regions) = PageReader.Read(page);
        PageFurniture.Mark(blocks, regions);
        var metadata = PageMetadata.Read(page.Document, tags, blocks);
        var text = ArticleText.Find(blocks, regions, metadata);
        if (text.Count == 0)
        {
            return null;
        }

        var pieces = new List<SourcePiece>();
        var start = 0;
        foreach (var block in text)
        {
            foreach (var piece in block.Pieces)
            {
                pieces.Add(piece with { Text = new(start + piece.Text.Start, start + piece.Text.End) });
            }

            start += block.Text.Length + 2;
        }

        return new NewsPage
        {
            Text = string.Join("\n\n", text.Select(block => block.Text)),
            SourceMap = new SourceMap(html, pieces),
            Title = metadata.Title,
            Date = metadata.Date,
            Byline = metadata.Byline,
            Outlet = metadata.Outlet,
        };
    }
}
