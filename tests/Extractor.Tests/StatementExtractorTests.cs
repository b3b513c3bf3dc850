using Extractor.Model;

namespace Extractor.Tests;

public sealed class StatementExtractorTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t\u00A0", 0)]
    [InlineData("one", 1)]
    [InlineData("  “one,” two–three\nfour 😀 ", 4)]
    public void Words_are_runs_of_characters_other_than_white_space(string text, int words) =>
        Assert.Equal(words, new StatementExtractor().Extract(new Article { Path = "a", Key = "a", Text = text }).Words);
}
