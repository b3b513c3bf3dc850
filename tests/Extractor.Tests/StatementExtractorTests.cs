using Extractor.Model;

namespace Extractor.Tests;

public sealed class StatementExtractorTests
{
    [Theory]
    [InlineData("Mayor Ana Prado did not say that the bridge would open.", true)]
    [InlineData("Mayor Ana Prado said that the bridge would not open.", false)]
    public void A_statement_tells_whether_its_cue_is_negated(string text, bool isNegated)
    {
        var statement = Assert.Single(new StatementExtractor().Extract(new Article { Path = "a", Key = "a", Text = text }).Statements);

        Assert.Equal(isNegated, statement.Cue?.IsNegated);
    }

    [Fact]
    public void The_layers_of_an_article_can_be_read()
    {
        var document = new StatementExtractor().Read(new Article { Path = "a", Key = "a", Text = "Ana Prado said it was late." });

        Assert.Equal(7, document.Tokens.Count);
        Assert.Equal(1, document.Cues.Count);
        Assert.Equal(1, document.Statements.Count);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\t\u00A0", 0)]
    [InlineData("one", 1)]
    [InlineData("  “one,” two–three\nfour 😀 ", 4)]
    public void Words_are_runs_of_characters_other_than_white_space(string text, int words) =>
        Assert.Equal(words, new StatementExtractor().Extract(new Article { Path = "a", Key = "a", Text = text }).Words);
}
