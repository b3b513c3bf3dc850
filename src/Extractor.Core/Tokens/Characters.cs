using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Extractor.Tokens;

/// <summary>What the tokenizer asks of single characters and of what belongs to them.</summary>
internal static class Characters
{
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Straight, curly and typographic apostrophes and single quotation marks: ' ’ ‘ ` ´ ʼ.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '＇';

    /// <summary>Hyphens that may stand inside a word: - and its typographic forms, not the dashes.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    /// <summary>Dashes, however long; the last is the bar that some papers write for a dash.</summary>
    public const string Dashes = "–—―";

    /// <summary>Whether a character is one of <see cref="Dashes"/>, which follow each other in Unicode.</summary>
    public static bool IsDash(char c) => c is >= '–' and <= '―';

    /// <summary>The end of the character at <paramref name="start"/>: a code point, or the two of a flag.</summary>
    public static int EndOfCharacter(ReadOnlySpan<char> text, int start, int end)
    {
        var position = EndOfRune(text, start, end);
        return position < end && IsRegionalIndicator(text, start, end) && IsRegionalIndicator(text, position, end)
            ? position + 2
            : position;
    }

    /// <summary>
    /// The end of what belongs to the character before <paramref name="position"/>: combining marks, variation selectors,
    /// skin tones and what a zero-width joiner joins.
    /// </summary>
    public static int EndOfMarks(ReadOnlySpan<char> text, int position, int end)
    {
        while (position < end && !char.IsAscii(text[position]))
        {
            if (text[position] == ZeroWidthJoiner)
            {
                position++;
                if (position < end && !IsWordCharacter(text, position, end))
                {
                    position = EndOfRune(text, position, end);
                }
            }
            else if (Extends(text, position, end))
            {
                position = EndOfRune(text, position, end);
            }
            else
            {
                break;
            }
        }

        return position;
    }

    /// <summary>Whether the character at <paramref name="position"/> is a letter, a digit, or what belongs to one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWordCharacter(ReadOnlySpan<char> text, int position, int end) =>
        char.IsAscii(text[position])
            ? char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_'
            : IsOtherWordCharacter(text, position, end);

    private static bool IsOtherWordCharacter(ReadOnlySpan<char> text, int position, int end) =>
        CategoryAt(text, position, end) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format;

    /// <summary>The end of the code point at <paramref name="start"/>; a lone surrogate is one by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int EndOfRune(ReadOnlySpan<char> text, int start, int end) =>
        char.IsHighSurrogate(text[start]) && start + 1 < end && char.IsLowSurrogate(text[start + 1]) ? start + 2 : start + 1;

    private static bool Extends(ReadOnlySpan<char> text, int position, int end) =>
        CategoryAt(text, position, end) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || IsSkinTone(text, position, end);

    /// <summary>U+1F1E6 to U+1F1FF, the letters of flags.</summary>
    private static bool IsRegionalIndicator(ReadOnlySpan<char> text, int position, int end) =>
        text[position] == '\uD83C' && position + 1 < end && text[position + 1] is >= '\uDDE6' and <= '\uDDFF';

    /// <summary>U+1F3FB to U+1F3FF, the modifiers of emoji.</summary>
    private static bool IsSkinTone(ReadOnlySpan<char> text, int position, int end) =>
        text[position] == '\uD83C' && position + 1 < end && text[position + 1] is >= '\uDFFB' and <= '\uDFFF';

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int position, int end) =>
        EndOfRune(text, position, end) == position + 2
            ? Rune.GetUnicodeCategory(new Rune(text[position], text[position + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[position]);
}
