namespace Extractor.Reading.Html;

/// <summary>Finds where on a page the article is.</summary>
internal static class ArticlePlace
{
    // Chosen on 71 saved pages, looked at on 66 of other sites: a region that says it is the article's text may lack a
    // tenth of the prose around it …
    private const double NamedBody = 1.1;

    // … and where the article is a flash of thirty words, the publisher's address is longer
    private const double ShortArticle = 40;

    // An article's element that holds its headline, and a fifth of the page's prose, holds its text: on one page in a
    // hundred legal notices are three times as long
    private const double EnoughProse = 0.2;

    /// <summary>The region that holds the article, or null where the page has no prose.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="regions">Its regions, furniture marked.</param>
    /// <param name="headline">The block that shows the headline, or null.</param>
    public static PageRegion? Find(IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageRegion> regions, PageBlock? headline)
    {
        var sums = new BlockSums(blocks, ValueOf);
        var prose = new BlockSums(blocks, block => Math.Max(0, ValueOf(block)));
        for (var region = headline?.Region; region is not null; region = region.Parent)
        {
            if ((region.Hints & (Hints.Article | Hints.Body)) != 0 && prose.In(region) > EnoughProse * prose.Total)
            {
                return Best(regions.Where(one => one.IsIn(region)), sums);
            }
        }

        return Best(regions, sums);
    }

    private static PageRegion? Best(IEnumerable<PageRegion> regions, BlockSums sums)
    {
        PageRegion? best = null;
        var most = 0.0;
        foreach (var region in regions)
        {
            var value = sums.In(region);
            if ((region.Hints & Hints.Body) != 0 && value > 0)
            {
                value = (value * NamedBody) + ShortArticle;
            }

            // Of two that hold the same, the inner one
            if (!region.IsFurniture && value > 0 && value >= most)
            {
                (best, most) = (region, value);
            }
        }

        return best;
    }

    /// <summary>What a block tells for the article being around it: the words of prose for it, links and labels against it.</summary>
    private static double ValueOf(PageBlock block)
    {
        if (block.Region.IsFurniture)
        {
            return 0;
        }

        if (block.IsProse)
        {
            return block.Words - block.LinkedWords;
        }

        return block.Kind == BlockKind.Heading ? -1 : 2 * block.LinkedWords >= block.Words ? -2 - block.LinkedWords : -0.5;
    }
}
