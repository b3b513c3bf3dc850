using System.Globalization;
using AngleSharp.Dom;
using Extractor.Paragraphs;

namespace Extractor.Reading.Html;

/// <summary>Finds the day on which a page's article was published, as the page writes it.</summary>
internal static class PublicationDates
{
    private static readonly string[] Names = PageLists.Read("meta/date.txt");

    /// <summary>The day, or null.</summary>
    public static DateOnly? Find(IDocument page, MetaTags tags, IReadOnlyList<LinkedData> data, IReadOnlyList<PageBlock> blocks) =>
        data.Select(one => Parse(one.Published)).FirstOrDefault(day => day is not null)
        ?? Names.SelectMany(tags.All).Select(Parse).FirstOrDefault(day => day is not null)
        ?? FromElements(page)
        ?? FromText(blocks)
        ?? FromAddress(page, tags);

    private static DateOnly? FromElements(IDocument page)
    {
        DateOnly? first = null;
        foreach (var element in page.QuerySelectorAll("time, [itemprop~=datePublished]"))
        {
            var day = Parse(element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.TextContent);
            if (day is not null && (element.HasAttribute("pubdate") || element.GetAttribute("itemprop") is "datePublished"))
            {
                return day;
            }

            first ??= day;
        }

        return first;
    }

    private static DateOnly? FromText(IReadOnlyList<PageBlock> blocks)
    {
        foreach (var block in blocks)
        {
            foreach (var part in block.Text.Split('|', '•', '·', '\n'))
            {
                if (PublicationDate.In(part.Trim()) is { } day)
                {
                    return day;
                }
            }
        }

        return null;
    }

    /// <summary>The day in an address such as <c>/2023/04/28/</c>.</summary>
    private static DateOnly? FromAddress(IDocument page, MetaTags tags)
    {
        var address = page.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? tags["og:url"] ?? "";
        var parts = address.Split('/', '-');
        for (var i = 0; i + 2 < parts.Length; i++)
        {
            if (parts[i].Length == 4 && parts[i + 1].Length <= 2 && parts[i + 2].Length <= 2
                && Day(parts[i], parts[i + 1], parts[i + 2]) is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The day that a date of the page tells.</summary>
    internal static DateOnly? Parse(string? text) => DateText.Parse(text ?? "");

    private static DateOnly? Day(string year, string month, string day) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
        && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
        && y is > 1900 and < 2200
            ? PublicationDate.Day(y, m, d)
            : null;
}
