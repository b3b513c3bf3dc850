using System.Diagnostics;
using Extractor.Sentences;
using Extractor.Tests.Cases;
using Extractor.Tokens;

namespace Extractor.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [Cases("sentences.md")]
    public void Tokens_are_grouped_into_sentences(string heading, string text, string expected)
    {
        Assert.NotEmpty(heading);
        var document = OneParagraph.Run(text, new Tokenizer(), new SentenceSplitter());

        var sentences = document.Sentences.Items.ToArray()
            .Select(sentence => document.TextOf(document.SpanOf(sentence.FirstToken, sentence.EndToken)).Replace('\n', '⏎'));

        Assert.Equal(expected, string.Join('\n', sentences));
    }

    [Fact]
    public void Sentences_cover_every_token_once_and_none_is_empty()
    {
        for (var seed = 0; seed < 2000; seed++)
        {
            var document = OneParagraph.Run(RandomText.Make(seed), new Tokenizer(), new SentenceSplitter());
            var end = 0;
            foreach (var sentence in document.Sentences.Items)
            {
                Assert.True(sentence.FirstToken == end && sentence.EndToken > end && sentence.Paragraph == 0, $"seed {seed}");
                end = sentence.EndToken;
            }

            Assert.True(end == document.Tokens.Count, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(". ")]
    [InlineData("\" ")]
    [InlineData("? - ")]
    [InlineData("a. \" ")]
    [InlineData("!\" Lee ")]
    [InlineData(". [1] ")]
    public void A_text_of_half_a_million_repetitions_takes_time_in_proportion(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 500_000));
        var watch = Stopwatch.StartNew();

        OneParagraph.Run(text, new Tokenizer(), new SentenceSplitter());

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }
}
