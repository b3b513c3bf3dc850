using Extractor.Writing;

namespace Extractor.Tests.Formats;

public sealed class TextWrapperTests
{
    [Fact]
    public void Lines_break_at_blanks_and_fit_the_width() =>
        Assert.Equal(
            ["The quick brown fox jumps over", "the lazy dog and runs away."],
            new TextWrapper(34).Wrap("The quick  brown fox\njumps over the lazy dog and runs away.", indent: 4));

    [Fact]
    public void A_word_that_fits_no_line_has_a_line_of_its_own() =>
        Assert.Equal(
            ["see", new string('x', 50), "there"],
            new TextWrapper(30).Wrap($"see {new string('x', 50)} there", indent: 0));

    [Fact]
    public void Marks_on_letters_take_no_room()
    {
        var word = string.Concat(Enumerable.Repeat("e\u0301", 15));

        Assert.Equal([$"{word} {word[..28]}"], new TextWrapper(30).Wrap($"{word} {word[..28]}", indent: 0));
    }

    [Fact]
    public void Nothing_has_no_lines() => Assert.Empty(new TextWrapper(80).Wrap(" \n ", indent: 0));
}
