using Extractor.Model;
using Extractor.Pipeline;
using Extractor.Speakers;

namespace Extractor.Tests.Speakers;

public sealed class ArticleMapTests
{
    [Fact]
    public void Which_tokens_lie_in_a_span_does_not_depend_on_what_was_asked_before()
    {
        var document = Read("“We won,” Kim Lee said. The mayor of the town, who is new, told reporters that it was over.\n\nShe left, and “they” stayed.");
        var map = new ArticleMap(document);
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var start = random.Next(document.Text.Length + 1);
            var span = new TextSpan(start, random.Next(start, document.Text.Length + 1));

            Assert.Equal(TokensOf(document, span), map.TokensOf(span));
        }
    }

    [Fact]
    public void No_token_lies_in_a_span_of_a_text_without_any()
    {
        var map = new ArticleMap(Read(" "));

        Assert.Equal((0, 0), map.TokensOf(new TextSpan(0, 1)));
        Assert.Equal((0, 0), map.TokensOf(new TextSpan(1, 1)));
    }

    private static Document Read(string text) => new StatementExtractor().Read(new Article { Path = "a.txt", Key = "a.txt", Text = text });

    // Those that end behind its start and begin before its end; where none does, an empty run at the place of the first behind it
    private static (int First, int End) TokensOf(Document document, TextSpan span)
    {
        var tokens = document.Tokens.Items.ToArray().ToList();
        var first = tokens.FindIndex(token => token.End > span.Start) is >= 0 and var found ? found : tokens.Count;
        var end = tokens.FindIndex(first, token => token.Start >= span.End) is >= 0 and var behind ? behind : tokens.Count;
        return (first, end);
    }
}
