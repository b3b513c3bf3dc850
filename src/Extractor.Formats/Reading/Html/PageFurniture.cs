namespace Extractor.Reading.Html;

/// <summary>Marks the regions of a page that are no part of an article: navigation, captions, related links, what is not shown.</summary>
internal static class PageFurniture
{
    private const Hints Signs = Hints.Furniture | Hints.Caption | Hints.Hidden;

    /// <summary>
    /// Marks them. What holds most of the page's prose is not furniture, whatever its class: whole pages stand in a
    /// form, and every paragraph of some in a “paywall”.
    /// </summary>
    public static void Mark(IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageRegion> regions)
    {
        var prose = BlockSums.OfProse(blocks);
        var shares = new Dictionary<(string Name, string? Class), double>();
        foreach (var region in regions)
        {
            if ((region.Hints & Signs) != 0)
            {
                var look = Look(region);
                shares[look] = shares.GetValueOrDefault(look) + prose.In(region);
            }
        }

        foreach (var region in regions)
        {
            region.IsFurniture = region.Parent is { IsFurniture: true }
                || ((region.Hints & Signs) != 0 && shares[Look(region)] * 2 <= prose.Total);
        }
    }

    private static (string Name, string? Class) Look(PageRegion region) => (region.Element.LocalName, region.Element.ClassName);
}
