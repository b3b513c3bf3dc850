using System.Globalization;
using System.Text;

namespace Extractor.Writing;

/// <summary>Breaks text into lines that fit a terminal, at its blanks.</summary>
internal sealed class TextWrapper(int width)
{
    // Narrower, a line would hold three words or fewer; the terminal may break it instead
    private const int Narrowest = 30;

    /// <summary>The lines of a text; runs of white space become one blank or the end of a line.</summary>
    /// <param name="text">The text; control characters in it, which might command the terminal, become U+FFFD.</param>
    /// <param name="indent">The columns that the caller puts before each line.</param>
    public IEnumerable<string> Wrap(string text, int indent)
    {
        var room = Math.Max(Narrowest, width - indent);
        var line = new StringBuilder();
        var columns = 0;
        foreach (var word in OnOneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var wordColumns = ColumnsOf(word);
            if (line.Length > 0 && columns + 1 + wordColumns > room)
            {
                yield return line.ToString();
                line.Clear();
                columns = 0;
            }

            columns += (line.Length > 0 ? 1 : 0) + wordColumns;
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        if (line.Length > 0)
        {
            yield return line.ToString();
        }
    }

    /// <summary>The text with a blank for each character of white space and U+FFFD for every other control character.</summary>
    public static string OnOneLine(string text) => string.Create(text.Length, text, static (line, text) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            line[i] = char.IsWhiteSpace(text[i]) ? ' ' : char.IsControl(text[i]) ? '\uFFFD' : text[i];
        }
    });

    /// <summary>One column a character; marks that stand on the character before take none.</summary>
    private static int ColumnsOf(string word)
    {
        var columns = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            columns += category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return columns;
    }
}
