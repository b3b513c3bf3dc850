using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>Finds the headline of a page.</summary>
internal static class Headlines
{
    /// <summary>What words are divided by, for comparing texts.</summary>
    internal static readonly char[] WordEnds = [.. " \t\n\u00A0.,:;!?'’‘\"“”()[]|-–—•·/"];

    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " • ", " · ", " » ", " :: ", " -- "];

    /// <summary>The headline as the page shows it, else as its metadata give it, else its title without the publication's name; null where it has none.</summary>
    /// <returns>The headline, and the block that shows it or null.</returns>
    public static (string? Text, PageBlock? Shown) Find(
        IDocument page, MetaTags tags, IReadOnlyList<LinkedData> data, IReadOnlyList<PageBlock> blocks, string? outlet)
    {
        var told = new[] { data.FirstOrDefault(one => one.IsArticle)?.Headline, tags["og:title"], tags["twitter:title"], page.Title }
            .Where(one => !string.IsNullOrWhiteSpace(one))
            .Select(one => Collapsed(one!))
            .ToList();
        var shown = Shown(blocks, told, outlet);
        return shown is null
            ? (told.Count == 0 ? null : WithoutOutlet(told[0], outlet), null)
            : (Collapsed(shown.Text), shown);
    }

    /// <summary>Of the page's headlines of the first rank, the one that shares most words with what the metadata tell, or the only one.</summary>
    private static PageBlock? Shown(IReadOnlyList<PageBlock> blocks, List<string> told, string? outlet)
    {
        var headlines = blocks.Where(block => block.Kind == BlockKind.Heading && block.Region.Element.LocalName == "h1"
            && !block.Text.Equals(outlet, StringComparison.OrdinalIgnoreCase)).ToList();
        if (told.Count == 0)
        {
            return headlines.Count == 1 ? headlines[0] : null;
        }

        PageBlock? best = null;
        var most = 0.0;
        var wordsTold = told.ConvertAll(WordsOf);
        foreach (var headline in headlines)
        {
            var words = WordsOf(headline.Text);
            var alike = wordsTold.Max(one => Likeness(words, one));
            if (alike > most)
            {
                (best, most) = (headline, alike);
            }
        }

        // Half of the words: outlets give search engines another headline
        return most >= 0.5 ? best : null;
    }

    /// <summary>Twice the words in common, of the words of both; 1 where all that is told, two words and more, is shown.</summary>
    private static double Likeness(HashSet<string> shown, HashSet<string> told)
    {
        var common = shown.Count(told.Contains);
        return common == 0 ? 0 : common == told.Count && common > 1 ? 1 : 2.0 * common / (shown.Count + told.Count);
    }

    private static HashSet<string> WordsOf(string text) => text.ToLowerInvariant().Split(WordEnds, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

    private static string WithoutOutlet(string title, string? outlet)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && outlet is not null && Likeness(WordsOf(title[(at + separator.Length)..]), WordsOf(outlet)) >= 0.5)
            {
                return title[..at].TrimEnd();
            }
        }

        return title;
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
