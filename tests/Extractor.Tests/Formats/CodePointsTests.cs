using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class CodePointsTests
{
    [Fact]
    public void Without_characters_beyond_FFFF_an_offset_stays_what_it_is()
    {
        var codePoints = new CodePoints("a“é”");

        Assert.Equal([0, 1, 2, 3, 4], Enumerable.Range(0, 5).Select(codePoints.At));
    }

    [Fact]
    public void A_pair_is_one_code_point_and_so_is_each_lone_half()
    {
        var codePoints = new CodePoints("a😀\uD83Db\uDE00\uDE00c");

        // a, first half, second half, lone first, b, lone second, lone second, c, end
        Assert.Equal([0, 1, 1, 2, 3, 4, 5, 6, 7], Enumerable.Range(0, 9).Select(codePoints.At));
    }

    [Fact]
    public void Any_text_has_the_offsets_that_counting_gives()
    {
        var random = new Random(20260101);
        string[] parts = ["a", "é", "😀", "🏗", "\uD83D", "\uDE00", "\n"];
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(random.GetItems(parts, random.Next(0, 30)));
            var codePoints = new CodePoints(text);
            var offset = 0;
            var count = 0;
            foreach (var rune in text.EnumerateRunes())
            {
                Assert.Equal(count, codePoints.At(offset));
                offset += rune.Utf16SequenceLength;
                count++;
            }

            Assert.Equal(count, codePoints.At(text.Length));
        }
    }
}
