using AngleSharp.Dom;
using Extractor.Paragraphs;

namespace Extractor.Reading.Html;

/// <summary>Finds who wrote the article of a page.</summary>
internal static class Bylines
{
    /// <summary>The most words of a line that tells who wrote: “By”, two names and where they work.</summary>
    public const int LongestLine = 15;

    private const int LongestName = 60;

    private static readonly string[] Tags = PageLists.Read("meta/author.txt");
    private static readonly string[] Openings = PageLists.Read("bylines/openings.txt");
    private static readonly HashSet<string> Roles = PageLists.ReadSet("bylines/roles.txt");
    private static readonly HashSet<string> NoNames = PageLists.ReadSet("bylines/no-names.txt");

    /// <summary>The authors, separated by commas, or null.</summary>
    public static string? Find(
        IDocument page, MetaTags tags, IReadOnlyList<LinkedData> data, IReadOnlyList<PageBlock> blocks, PageBlock? headline, string? outlet)
    {
        foreach (var lines in Candidates(page, tags, data, blocks, headline))
        {
            var names = lines.SelectMany(Split)
                .Where(name => !name.Equals(outlet, StringComparison.OrdinalIgnoreCase) && !NoNames.Contains(name))
                .Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            // “Ann Roe, political editor”; but “Staff Reporter” may be all there is
            var people = names.Where(name => !EndsInRole(name)).ToList();
            if (names.Count > 0)
            {
                return string.Join(", ", people.Count > 0 ? people : names);
            }
        }

        return null;
    }

    /// <summary>The places that name authors, the surest first; each gives one line or several.</summary>
    private static IEnumerable<IEnumerable<string>> Candidates(
        IDocument page, MetaTags tags, IReadOnlyList<LinkedData> data, IReadOnlyList<PageBlock> blocks, PageBlock? headline)
    {
        foreach (var one in data.Where(one => one.IsArticle))
        {
            yield return one.Authors;
        }

        foreach (var tag in Tags)
        {
            yield return tags.All(tag);
        }

        yield return page.QuerySelectorAll("[itemprop~=author] [itemprop~=name]").Select(element => element.TextContent);
        yield return page.QuerySelectorAll("[rel~=author]").Select(element => element.TextContent);
        yield return page.QuerySelectorAll("[itemprop~=author]").Select(element => element.TextContent).Take(1);
        var lines = Head(blocks, headline).Where(block => block.Words <= LongestLine).ToList();
        foreach (var named in lines.Where(block => (block.Region.Hints & Hints.Byline) != 0))
        {
            yield return [named.Text];
        }

        yield return lines.Where(block => IsByline(block.Text)).Select(block => block.Text).Take(1);
        if (headline is not null)
        {
            yield return lines.SkipWhile(block => block.Number <= headline.Number).Where(IsNameAlone).Select(block => block.Text).Take(1);
        }
    }

    /// <summary>The blocks up to the article's second paragraph, which begins behind its headline: a line below it is another article's.</summary>
    private static IEnumerable<PageBlock> Head(IReadOnlyList<PageBlock> blocks, PageBlock? headline)
    {
        var paragraphs = 0;
        foreach (var block in blocks)
        {
            paragraphs += block.IsProse && block.Number > (headline?.Number ?? -1) && !block.Region.IsFurniture ? 1 : 0;
            if (paragraphs == 2)
            {
                yield break;
            }

            yield return block;
        }
    }

    private static bool IsByline(string line) =>
        line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && line.Length > 3 && char.IsUpper(line[3]);

    /// <summary>Whether a line between headline and text is two to four words with capitals and nothing else: a name.</summary>
    private static bool IsNameAlone(PageBlock block)
    {
        var words = block.Text.Split(' ', '/', '&');
        return words.Length is >= 2 and <= 4
            && !block.Region.IsFurniture
            && block.Kind is BlockKind.Text or BlockKind.Paragraph
            && block.LinkedWords is 0
            && !Furniture.IsHeadFurniture(block.Text) && !Furniture.IsFurniture(block.Text)
            && words.All(word => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).All(letter => char.IsLower(letter) || letter is '-' or '\'' or '’'));
    }

    private static bool EndsInRole(string name) => Roles.Contains(name[(name.LastIndexOf(' ') + 1)..]);

    /// <summary>The names of “By Ann Roe and Bo Lund | The Port Courier”.</summary>
    private static IEnumerable<string> Split(string line)
    {
        // Some give the address of a page about the author
        if (line.Contains("://", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (var part in line.Replace(" and ", ",", StringComparison.OrdinalIgnoreCase).Split(',', ';', '|', '&', '\n', '/', '•', '·'))
        {
            var words = part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains('@', StringComparison.Ordinal));
            var name = string.Join(' ', words).Trim('.', ':', '-', '–', '—', '(', ')', ' ');
            foreach (var opening in Openings)
            {
                name = name.StartsWith(opening + " ", StringComparison.OrdinalIgnoreCase) ? name[(opening.Length + 1)..] : name;
            }

            if (name.Length is > 1 and <= LongestName && name.Any(char.IsLetter) && !name.Any(char.IsDigit))
            {
                yield return name;
            }
        }
    }
}
