using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>Finds who wrote the article of a page.</summary>
internal static class Bylines
{
    private const int LongestName = 60;

    private static readonly string[] Names = [.. PageLists.Read("meta/author.txt")];

    /// <summary>The authors, separated by commas, or null.</summary>
    public static string? Find(
        IDocument page, MetaTags tags, IReadOnlyList<LinkedData> data, IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageRegion> regions, string? outlet)
    {
        foreach (var names in Candidates(page, tags, data, blocks, regions))
        {
            var clean = names.SelectMany(Split).Where(name => !name.Equals(outlet, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (clean.Count > 0)
            {
                return string.Join(", ", clean);
            }
        }

        return null;
    }

    private static IEnumerable<IEnumerable<string>> Candidates(
        IDocument page, MetaTags tags, IReadOnlyList<LinkedData> data, IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageRegion> regions)
    {
        foreach (var one in data.Where(one => one.IsArticle))
        {
            yield return one.Authors;
        }

        foreach (var name in Names)
        {
            yield return tags.All(name);
        }

        yield return page.QuerySelectorAll("[rel~=author], [itemprop~=author] [itemprop~=name]").Select(element => element.TextContent);
        yield return page.QuerySelectorAll("[itemprop~=author]").Select(element => element.TextContent).Take(1);
        yield return regions.Where(region => (region.Hints & Hints.Byline) != 0 && region.EndBlock == region.FirstBlock + 1)
            .Select(region => blocks[region.FirstBlock].Text).Take(1);
        yield return blocks.Where(block => block.Words <= 12).Select(block => block.Text).Where(text => text.StartsWith("By ", StringComparison.OrdinalIgnoreCase)).Take(1);
    }

    private static IEnumerable<string> Split(string names)
    {
        // Some give an address of a page about the author
        if (names.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var part in names.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Split(',', ';', '|', '&', '\n', '/'))
        {
            var name = string.Join(' ', part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (name.StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            {
                name = name[3..].Trim();
            }

            if (name.Length is > 1 and <= LongestName && !name.Contains('@', StringComparison.Ordinal) && name.Any(char.IsLetter))
            {
                yield return name;
            }
        }
    }
}
