using Extractor.Model;
using Extractor.Tests.Cases;
using Extractor.Tests.Speakers;

namespace Extractor.Tests.Phrases;

public sealed class PhraseFinderTests
{
    [Theory]
    [Cases("phrases.md")]
    public void Noun_phrases_are_found_with_their_head(string heading, string text, string expected)
    {
        var document = MarkedArticle.Layers().Run(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        var found = string.Join('\n', document.Phrases.Items.ToArray().Select(phrase =>
            $"{phrase.Kind.ToString().ToLowerInvariant()}{(phrase.IsPossessive ? "'s" : "")} {document.TextOf(document.SpanOf(phrase.First, phrase.End))} | {document.TextOf(phrase.Head)}"));

        Assert.True(found == expected, $"{heading}:\n{found}\nexpected:\n{expected}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n  \n")]
    [InlineData("''s of the , - /")]
    [InlineData("The the a an his 's 's 's")]
    [InlineData("Secretary of of for the Bank of")]
    [InlineData("- / - / de van der")]
    public void Odd_texts_give_phrases_in_order_that_do_not_overlap(string text)
    {
        var document = MarkedArticle.Layers().Run(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        var end = 0;
        foreach (var phrase in document.Phrases.Items)
        {
            Assert.True(end <= phrase.First && phrase.First <= phrase.Head && phrase.Head < phrase.End);
            end = phrase.End;
        }
    }
}
