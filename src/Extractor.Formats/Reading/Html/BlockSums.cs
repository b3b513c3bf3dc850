namespace Extractor.Reading.Html;

/// <summary>What the blocks of a page come to, for every region of it at once.</summary>
internal sealed class BlockSums
{
    private readonly double[] _before;

    /// <summary>Sums up.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="valueOf">What a block counts.</param>
    public BlockSums(IReadOnlyList<PageBlock> blocks, Func<PageBlock, double> valueOf)
    {
        _before = new double[blocks.Count + 1];
        for (var i = 0; i < blocks.Count; i++)
        {
            _before[i + 1] = _before[i] + valueOf(blocks[i]);
        }
    }

    /// <summary>What all blocks come to.</summary>
    public double Total => _before[^1];

    /// <summary>The words of prose.</summary>
    /// <param name="blocks">The page's blocks.</param>
    public static BlockSums OfProse(IReadOnlyList<PageBlock> blocks) => new(blocks, block => block.IsProse ? block.Words : 0);

    /// <summary>What the blocks of a region come to.</summary>
    public double In(PageRegion region) => _before[region.EndBlock] - _before[region.FirstBlock];
}
