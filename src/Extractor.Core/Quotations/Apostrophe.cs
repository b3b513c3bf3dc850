using Extractor.Words;

namespace Extractor.Quotations;

/// <summary>Tells apostrophes and feet from single quotation marks, where the letters beside them suffice.</summary>
internal static class Apostrophe
{
    // No list of left-out letters holds a longer word than "twould"
    private const int LongestElision = 8;

    private static readonly WordSet Elisions = WordSet.ReadEmbedded("en/elision.txt");

    /// <summary>Whether the single mark is an apostrophe (don’t, the ’90s, ’em, rock ’n’ roll) or a foot (5' 11").</summary>
    public static bool IsAt(string text, int at, TextSpan paragraph)
    {
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        if (char.IsLetterOrDigit(before))
        {
            return char.IsLetterOrDigit(after)
                || IsFoot(text, at, paragraph)
                || (before is 'n' or 'N' && at - 2 >= paragraph.Start && IsSingle(text[at - 2]) && IsElision(text, at - 2, paragraph));
        }

        return IsYear(text, at, paragraph) || IsElision(text, at, paragraph);
    }

    private static bool IsSingle(char mark) => mark is '\'' or '’' or '‘';

    /// <summary>5' 11": a digit before, a digit after the blank.</summary>
    private static bool IsFoot(string text, int at, TextSpan paragraph) =>
        char.IsAsciiDigit(text[at - 1])
        && at + 2 < paragraph.End
        && text[at + 1] is ' ' or '\u00A0' or '\u202F'
        && char.IsAsciiDigit(text[at + 2]);

    /// <summary>’90s, ’16, but neither ‘10,000 people’ nor ‘90 percent’, unless it is ‘90s.</summary>
    private static bool IsYear(string text, int at, TextSpan paragraph)
    {
        var digits = at + 1;
        while (digits < paragraph.End && digits - at <= 3 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        var goesOn = digits + 1 < paragraph.End && text[digits] is ',' or '.' or '%' && char.IsAsciiDigit(text[digits + 1]);
        var isDecade = digits < paragraph.End && text[digits] == 's';
        return digits - at == 3 && !goesOn && (isDecade || text[at] != '‘');
    }

    private static bool IsElision(string text, int at, TextSpan paragraph)
    {
        var end = at + 1;
        while (end < paragraph.End && end - at <= LongestElision + 1 && char.IsLetter(text[end]))
        {
            end++;
        }

        return Elisions.Contains(text.AsSpan(at + 1, end - at - 1));
    }
}
