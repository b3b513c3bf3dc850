using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Tests.Phrases;

public sealed class WordUsesTests
{
    private static readonly Word Capital = Vocabulary.English.Of("Waters");
    private static readonly Word Small = Vocabulary.English.Of("waters");
    private static readonly Word Long = Vocabulary.English.Of("A-name-of-more-than-thirty-two-letters");
    private static readonly Word LongSmall = Vocabulary.English.Of("a-name-of-more-than-thirty-two-letters");

    [Fact]
    public void A_word_has_the_uses_of_all_its_cases()
    {
        var uses = new WordUses();

        uses.Add(Capital, WordUse.AsName);
        uses.Add(Small, WordUse.InLowerCase);
        uses.Add(Long, WordUse.AsName);
        uses.Add(LongSmall, WordUse.InLowerCase);

        Assert.Equal(WordUse.AsName | WordUse.InLowerCase, uses.Of(Capital));
        Assert.Equal(WordUse.AsName | WordUse.InLowerCase, uses.Of(Long));
        uses.GiveBack();
    }

    [Fact]
    public void A_use_is_added_to_a_word_that_has_one_alone()
    {
        var uses = new WordUses();

        uses.AddToKnown(Small, WordUse.InLowerCase);
        uses.Add(Long, WordUse.AsName);
        uses.AddToKnown(LongSmall, WordUse.InLowerCase);

        Assert.Equal(WordUse.None, uses.Of(Capital));
        Assert.Equal(WordUse.AsName | WordUse.InLowerCase, uses.Of(Long));
        uses.GiveBack();
    }

    [Fact]
    public void There_is_room_for_any_number_of_words()
    {
        var uses = new WordUses();
        var words = Enumerable.Range(0, 5000).Select(i => Vocabulary.English.Of($"Name{i}")).ToList();
        words.ForEach(word => uses.Add(word, WordUse.AsName));

        Assert.All(words, word => Assert.Equal(WordUse.AsName, uses.Of(word)));
        Assert.Equal(WordUse.None, uses.Of(Small));
        uses.GiveBack();
    }

    [Fact]
    public void Nothing_is_left_for_the_next_article()
    {
        var uses = new WordUses();
        uses.Add(Capital, WordUse.AsName);
        uses.Add(Long, WordUse.AsName);
        uses.GiveBack();

        var next = new WordUses();

        Assert.Equal(WordUse.None, next.Of(Small));
        Assert.Equal(WordUse.None, next.Of(LongSmall));
    }
}
