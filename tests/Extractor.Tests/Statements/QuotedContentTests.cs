using Extractor.Model;

namespace Extractor.Tests.Statements;

public sealed class QuotedContentTests
{
    private static readonly StatementExtractor Extractor = new();

    [Theory]
    [InlineData("“We will build it,” Mayor Ana Prado said. “By spring.”", "direct: We will build it | By spring")]
    [InlineData("Mayor Ana Prado said that the plan was “a bad joke” and “far too dear”.", "mixed: a bad joke | far too dear")]
    [InlineData("Mayor Ana Prado said that the plan had failed.", "indirect: ")]
    [InlineData("Mayor Ana Prado welcomed “progress” in the talks.", "mixed: progress")]
    [InlineData("“The governor said that the ‘old’ bridge would go,” Mayor Ana Prado said.", "direct: The governor said that the ‘old’ bridge would go")]
    [InlineData("Mayor Ana Prado said that it was “no ‘old’ bridge” at all. Bo Lind said that it was “a ruin”.", "mixed: no ‘old’ bridge", "mixed: a ruin")]
    public void What_stands_in_quotation_marks_is_quoted(string text, params string[] expected)
    {
        var statements = Extractor.Extract(new Article { Path = "a.txt", Key = "a.txt", Text = text }).Statements;

        Assert.Equal(expected, statements.Select(statement => $"{statement.Kind.ToString().ToLowerInvariant()}: {string.Join(" | ", statement.Quoted.Select(span => text[span.Start..span.End]))}"));
    }
}
