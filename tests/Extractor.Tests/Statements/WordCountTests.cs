using Extractor.Statements;

namespace Extractor.Tests.Statements;

public sealed class WordCountTests
{
    [Fact]
    public void Sixteen_characters_at_once_give_what_one_after_the_other_does()
    {
        // Blanks of ASCII and others, a control character, half of a pair
        const string Signs = "ab. \t\n\u00A0\u2028é\u0001\uD83D\uFFFE\u007F";
        var random = new Random(20_261_126);
        for (var i = 0; i < 20_000; i++)
        {
            // Some texts have nothing beyond ASCII for a while
            var signs = Signs[..random.Next(2, Signs.Length + 1)];
            var text = string.Create(random.Next(0, 70), random, (characters, from) =>
            {
                foreach (ref var character in characters)
                {
                    character = signs[from.Next(signs.Length)];
                }
            });

            Assert.Equal(OneByOne(text), WordCount.Of(text));
        }
    }

    private static int OneByOne(string text)
    {
        var (words, isBlankBefore) = (0, true);
        foreach (var character in text)
        {
            var isBlank = character <= ' ' || char.IsWhiteSpace(character);
            words += isBlankBefore && !isBlank ? 1 : 0;
            isBlankBefore = isBlank;
        }

        return words;
    }
}
