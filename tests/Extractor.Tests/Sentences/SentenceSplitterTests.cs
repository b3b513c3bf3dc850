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
    public void A_text_of_half_a_million_repetitions_is_cut_whole(string piece)
    {
        // A quadratic pass would take hours; how much CPU time it takes at 1, 2 and 4 MB is a benchmark (processes.py linear)
        var text = string.Concat(Enumerable.Repeat(piece, 500_000));

        var document = OneParagraph.Run(text, new Tokenizer(), new SentenceSplitter());

        Assert.Equal(document.Tokens.Count, document.Sentences[document.Sentences.Count - 1].EndToken);
    }
}
