using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>What a page tells about its article.</summary>
internal sealed record PageMetadata
{
    /// <summary>The headline, as the page shows it where it does.</summary>
    public string? Title { get; init; }

    /// <summary>The block that shows the headline, or null.</summary>
    public PageBlock? Headline { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The authors, separated by commas.</summary>
    public string? Byline { get; init; }

    /// <summary>The publication.</summary>
    public string? Outlet { get; init; }

    /// <summary>The summaries that the page gives, of which one may be its standfirst.</summary>
    public IReadOnlyList<string> Descriptions { get; init; } = [];

    /// <summary>The article's text in the JSON-LD, or null.</summary>
    public string? Body { get; init; }

    /// <summary>Reads it.</summary>
    public static PageMetadata Read(IDocument page, MetaTags tags, IReadOnlyList<PageBlock> blocks)
    {
        var data = LinkedData.Read(page);
        var outlet = Outlets.Find(tags, data);
        var (title, headline) = Headlines.Find(page, tags, data, blocks, outlet);
        return new PageMetadata
        {
            Title = title,
            Headline = headline,
            Outlet = outlet,
            Date = PublicationDates.Find(page, tags, data, blocks),
            Byline = Bylines.Find(page, tags, data, blocks, headline, outlet),
            Descriptions = [.. new[] { data.Select(one => one.Description).FirstOrDefault(one => one is not null), tags["og:description"], tags["description"], tags["twitter:description"] }.OfType<string>()],
            Body = data.Select(one => one.Body).FirstOrDefault(one => one is not null),
        };
    }
}
