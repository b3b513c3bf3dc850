using Extractor.Words;

namespace Extractor.Tests.Words;

public sealed class CharacterSetTests
{
    private const int Seed = 20;
    private const int Texts = 2000;
    private const int LongestText = 40;

    [Theory]
    [InlineData("\"“”'‘’`<")]
    [InlineData("x")]
    [InlineData("“”")]
    [InlineData(".,;:!?-")]
    public void The_first_of_them_is_found_wherever_it_stands(string characters)
    {
        var set = new CharacterSet(characters);
        var random = new Random(Seed);
        var others = "abcdefgh é\u0142\uD83D\u0100";
        for (var i = 0; i < Texts; i++)
        {
            var text = new char[random.Next(LongestText)];
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = random.Next(LongestText) == 0 ? characters[random.Next(characters.Length)] : others[random.Next(others.Length)];
            }

            Assert.Equal(text.AsSpan().IndexOfAny(characters), set.IndexIn(text));
        }
    }
}
