using Extractor.Model;

namespace Extractor.Tests.Model;

public class SourceMapTests
{
    // “a & b” in “x<i>a</i> &amp; b”
    private const string Source = "x<i>a</i> &amp; b";

    private readonly SourceMap _map = new(
        Source,
        [
            new SourcePiece(new(0, 1), new(4, 5)),
            new SourcePiece(new(1, 2), new(9, 10)),
            new SourcePiece(new(2, 3), new(10, 15)),
            new SourcePiece(new(4, 5), new(16, 17)),
        ]);

    [Theory]
    [InlineData(0, 1, "a")]
    [InlineData(0, 2, "a</i> ")]
    [InlineData(2, 3, "&amp;")]
    [InlineData(0, 5, "a</i> &amp; b")]
    public void A_stretch_has_its_outer_bounds(int start, int end, string expected) =>
        Assert.Equal(expected, _map.Find(new(start, end))!.Value.In(Source).ToString());

    [Theory]
    [InlineData(3, 4)]
    [InlineData(2, 4)]
    [InlineData(3, 5)]
    [InlineData(1, 1)]
    [InlineData(5, 6)]
    public void Where_either_end_has_no_place_there_is_none(int start, int end) => Assert.Null(_map.Find(new(start, end)));

    [Fact]
    public void Pieces_must_follow_one_another_and_lie_in_the_source()
    {
        Assert.Throws<ArgumentException>(() => new SourceMap("ab", [new(new(1, 2), new(0, 1)), new(new(0, 1), new(1, 2))]));
        Assert.Throws<ArgumentException>(() => new SourceMap("ab", [new(new(0, 3), new(0, 3))]));
    }
}
