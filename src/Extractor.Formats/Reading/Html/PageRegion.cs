using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>An element that stands in a block of its own, and the blocks in it, which follow one another.</summary>
internal sealed class PageRegion
{
    /// <summary>The element.</summary>
    public required IElement Element { get; init; }

    /// <summary>The region around it; null for the page itself.</summary>
    public required PageRegion? Parent { get; init; }

    /// <summary>What the element's name and attributes tell.</summary>
    public required Hints Hints { get; init; }

    /// <summary>The number of its first block.</summary>
    public required int FirstBlock { get; init; }

    /// <summary>The number of the first block after it.</summary>
    public int EndBlock { get; set; }

    /// <summary>Whether it is no part of an article, or lies in something that is none; see <see cref="PageFurniture"/>.</summary>
    public bool IsFurniture { get; set; }

    /// <summary>Whether the region is <paramref name="other"/> or lies in it.</summary>
    public bool IsIn(PageRegion other) => FirstBlock >= other.FirstBlock && EndBlock <= other.EndBlock && IsBelow(other);

    private bool IsBelow(PageRegion other)
    {
        for (var region = this; region is not null; region = region.Parent)
        {
            if (region == other)
            {
                return true;
            }
        }

        return false;
    }
}
