using Extractor.Model;
using Extractor.Tests.Cases;
using Extractor.Tokens;

namespace Extractor.Tests.Tokens;

public sealed class TokenizerTests
{
    [Theory]
    [Cases("tokens.md")]
    public void Text_is_cut_into_tokens(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);
        Assert.Equal(expected, string.Join(' ', Cut(text).Select(token => token.Span.In(text).ToString())));
    }

    [Fact]
    public void Tokens_are_in_order_and_leave_out_nothing_but_white_space()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var text = RandomText.Make(seed);
            var end = 0;
            foreach (var token in Cut(text))
            {
                Assert.True(token.Start >= end && token.End > token.Start && token.End <= text.Length, $"seed {seed}");
                Assert.True(text.AsSpan(end..token.Start).IsWhiteSpace(), $"seed {seed}");
                Assert.False(token.Span.In(text).ContainsAny(" \n\t\u00A0"), $"seed {seed}");
                end = token.End;
            }

            Assert.True(text.AsSpan(end).IsWhiteSpace(), $"seed {seed}");
        }
    }

    [Fact]
    public void No_token_parts_a_surrogate_pair_or_a_mark_from_its_base()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var text = RandomText.Make(seed);
            foreach (var token in Cut(text).Where(token => token.Start > 0))
            {
                Assert.False(char.IsLowSurrogate(text[token.Start]) && char.IsHighSurrogate(text[token.Start - 1]), $"seed {seed}");
                Assert.False(text[token.Start] == '\u0301' && !char.IsWhiteSpace(text[token.Start - 1]), $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Only_what_lies_within_the_span_is_read()
    {
        var tokens = new List<Token>();

        Tokenizer.Tokenize("can't stop", new TextSpan(1, 7), tokens);

        Assert.Equal([new Token(1, 2), new Token(2, 5), new Token(6, 7)], tokens);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("a'")]
    [InlineData("1,")]
    [InlineData("(")]
    [InlineData(".")]
    [InlineData("\u0301")]
    [InlineData("\uD83D")]
    [InlineData("👨\u200D")]
    [InlineData("a@")]
    [InlineData("http://")]
    [InlineData("a-b@")]
    [InlineData("' ")]
    public void A_text_of_a_million_repetitions_is_cut_whole(string piece)
    {
        // A quadratic pass would take hours; how much CPU time it takes at 1, 2 and 4 MB is a benchmark (processes.py linear)
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000));

        var tokens = Cut(text);

        Assert.Equal(text.Count(c => !char.IsWhiteSpace(c)), tokens.Sum(token => token.Length));
    }

    private static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(text, new TextSpan(0, text.Length), tokens);
        return tokens;
    }
}
