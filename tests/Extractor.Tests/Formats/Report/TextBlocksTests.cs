using Extractor.Writing.Report;

namespace Extractor.Tests.Formats.Report;

public sealed class TextBlocksTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\r\n ", "")]
    [InlineData("One.\n\nTwo.\n", "One.|Two.")]
    [InlineData("One.\r\n\r\nTwo.", "One.|Two.")]
    [InlineData("  One.  \n \t \n\n  Two.", "One.|Two.")]
    [InlineData("Heading\n\nText", "Heading|Text")]
    public void Blank_lines_divide(string text, string expected) => Assert.Equal(expected, Blocks(text));

    [Theory]
    [InlineData("a line that was\nbroken to fit.\nNext.", "a line that was\nbroken to fit.|~Next.")]
    [InlineData("a line that was\r\nbroken", "a line that was\r\nbroken")]
    [InlineData("“Said,”\nshe", "“Said,”|~she")]
    public void Lines_broken_to_fit_are_one_up_to_the_end_of_a_sentence(string text, string expected) => Assert.Equal(expected, Blocks(text));

    [Fact]
    public void A_long_line_is_a_paragraph()
    {
        var line = new string('a', 101);

        Assert.Equal($"{line}|{line}", Blocks($"{line}\n{line}"));
    }

    private static string Blocks(string text) =>
        string.Join('|', TextBlocks.Read(text).Select(block => (block.FollowsClosely ? "~" : "") + text[block.Span.Start..block.Span.End]));
}
