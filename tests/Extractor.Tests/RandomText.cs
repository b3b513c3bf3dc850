using System.Text;

namespace Extractor.Tests;

/// <summary>Texts of words and marks that are hard to cut, the same ones for the same seed.</summary>
internal static class RandomText
{
    private static readonly string[] Pieces =
    [
        "a", "The", "said", "Mr.", "U.S.", "Inc.", "don't", "can’t", "e-mail", "well-known", "5km", "$3.5bn", "1,000", "No. 5",
        ".", "...", "…", "?", "!", ",", ";", ":", "\"", "“", "”", "'", "’", "‘", "``", "''", "(", ")", "[", "]", "[...]", "-", "--", "—", "/",
        "@", "#", "a@b.c", "http://", "www.", "&", "_", "*", "%", " ", " ", " ", "\n", "\n\n", "\t", "\u00A0", "\u2028", "\0", "\uFEFF",
        "\u200D", "\u0301", "\uD83D", "\uDC68", "👨‍👩‍👧", "👍🏽", "🇩🇪", "é", "ß", "中文", "أهلا", "0", "½", "\u00AD",
    ];

    public static string Make(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        var length = random.Next(0, 120);
        for (var i = 0; i < length; i++)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }
}
