using System.Globalization;
using AngleSharp.Html;

namespace Extractor.Reading.Html;

/// <summary>A character written as <c>&amp;name;</c>, <c>&amp;#8217;</c> or <c>&amp;#x2019;</c>.</summary>
internal static class CharacterReference
{
    // The longest name, CounterClockwiseContourIntegral, has 31 letters
    private const int LongestName = 32;

    /// <summary>Reads the reference that <paramref name="source"/> begins with.</summary>
    /// <param name="source">Text that begins with <c>&amp;</c>.</param>
    /// <param name="characters">What it stands for; empty where it is none.</param>
    /// <returns>The length of the reference, 0 where it is none.</returns>
    public static int Read(ReadOnlySpan<char> source, out string characters) =>
        source.Length > 1 && source[1] == '#' ? ReadNumber(source, out characters) : ReadName(source, out characters);

    private static int ReadNumber(ReadOnlySpan<char> source, out string characters)
    {
        characters = "";
        var isHexadecimal = source.Length > 2 && source[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        while (end < source.Length && end < LongestName && (isHexadecimal ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])))
        {
            end++;
        }

        if (end == start)
        {
            return 0;
        }

        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        characters = int.TryParse(source[start..end], style, CultureInfo.InvariantCulture, out var number) ? Character(number) : "\uFFFD";
        return end < source.Length && source[end] == ';' ? end + 1 : end;
    }

    private static string Character(int number) => number switch
    {
        _ when HtmlEntityProvider.IsInCharacterTable(number) => HtmlEntityProvider.GetSymbolFromTable(number)!,
        _ when HtmlEntityProvider.IsInvalidNumber(number) => "\uFFFD",
        _ => char.ConvertFromUtf32(number),
    };

    private static int ReadName(ReadOnlySpan<char> source, out string characters)
    {
        var end = 1;
        while (end < source.Length && end <= LongestName && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        // The parser's table has the semicolon in the names that need one
        if (end < source.Length && source[end] == ';' && Symbol(source[1..(end + 1)]) is { } whole)
        {
            characters = whole;
            return end + 1;
        }

        // “&copyright” is “©right”: old names need no semicolon
        for (; end > 2; end--)
        {
            if (Symbol(source[1..end]) is { } symbol)
            {
                characters = symbol;
                return end;
            }
        }

        characters = "";
        return 0;
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());
}
