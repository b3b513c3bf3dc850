namespace Extractor.Tokens;

/// <summary>Groups of digits with hyphens that are one token: telephone numbers, postal codes and dates.</summary>
internal static class NumberCode
{
    private const int MostGroups = 4;
    private const int LongestGroup = 5;

    /// <summary>The length of the number at the beginning of the text, 0 where there is none: 555-0199, 11-20-2000, not 1990-2000.</summary>
    public static int End(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiDigit(text[0]))
        {
            return 0;
        }

        Span<int> groups = stackalloc int[MostGroups];
        var count = 0;
        var position = 0;
        while (count < MostGroups)
        {
            var start = position;
            while (position < text.Length && position - start <= LongestGroup && char.IsAsciiDigit(text[position]))
            {
                position++;
            }

            groups[count++] = position - start;
            if (position + 1 >= text.Length || text[position] != '-' || !char.IsAsciiDigit(text[position + 1]))
            {
                break;
            }

            position++;
        }

        var isWhole = position == text.Length || !char.IsAsciiLetterOrDigit(text[position]);
        return isWhole && IsCode(groups[..count]) ? position : 0;
    }

    private static bool IsCode(ReadOnlySpan<int> groups) => groups switch
    {
        [3, 4] or [3, 3, 4] or [1, 3, 3, 4] => true, // telephone
        [5, 4] => true, // postal code
        [1 or 2, 1 or 2, 2 or 4] or [4, 2, 2] => true, // date
        _ => false,
    };
}
