using Extractor.Model;

namespace Extractor.Tests.Unbreakable;

/// <summary>Counts what is allocated, not seconds: evidence that tells all that went before is quadratic in a long article.</summary>
public sealed class MemoryOfDenseTextTests
{
    [Theory]
    [InlineData("“a” ")]
    [InlineData("he said, ")]
    [InlineData("Then he said that he left. ")]
    [InlineData("“We won.”\n\n")]
    [InlineData("“Yes,” said Kim. “No,” said Lee.\n\n")]
    [InlineData("Kim Lee, the mayor, said that ")]
    [InlineData("Q. We won?\n\nA. We won.\n\n")]
    [InlineData("@a ")]
    public void Memory_grows_no_faster_than_the_text(string piece)
    {
        const int Times = 3_000;
        var extractor = new StatementExtractor();

        // What is kept from article to article is allocated before it counts
        Allocated(extractor, piece, Times);
        var (once, twice, thrice) = (Allocated(extractor, piece, Times), Allocated(extractor, piece, 2 * Times), Allocated(extractor, piece, 3 * Times));

        // Quadratic growth is by 3 and then by 5; lists that double make steps of linear growth uneven
        var step = Math.Max(twice - once, once);
        Assert.True(thrice - twice <= 1.5 * step, $"{once} bytes, {twice} for twice the text, {thrice} for three times the text");
    }

    private static long Allocated(StatementExtractor extractor, string piece, int times)
    {
        var text = "“We won,” said Kim Lee. The mayor told reporters that it was over. " + string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
