using System.Buffers;
using System.Globalization;
using System.Text;

namespace Extractor.Writing.Xlsx;

/// <summary>
/// Texts as a cell holds them: a character that XML cannot hold, and a carriage return, which XML would change, is
/// written <c>_x000D_</c>, and what looks like that is written so that it stays as it is (ISO/IEC 29500-1, ST_Xstring).
/// </summary>
internal static class CellText
{
    private const int EscapeLength = 7;

    // All that may need a change; most texts hold none of them
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Where(c => c is not '\t' and not '\n').Select(c => (char)c), '_', '\uFFFE', '\uFFFF',
         .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The text for a cell.</summary>
    public static string Of(string text)
    {
        var rest = text.AsSpan();
        var at = rest.IndexOfAny(Suspects);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder(text.Length + EscapeLength);
        for (; at >= 0; at = rest.IndexOfAny(Suspects))
        {
            result.Append(rest[..at]);
            rest = rest[at..];

            // Half of a pair is read as U+FFFD
            Rune.DecodeFromUtf16(rest, out var character, out var length);
            var isHeld = character.Value == '_' ? !IsEscape(rest) : length > 1 || character == Rune.ReplacementChar;
            result.Append(isHeld ? character.ToString() : string.Create(CultureInfo.InvariantCulture, $"_x{character.Value:X4}_"));
            rest = rest[length..];
        }

        return result.Append(rest).ToString();
    }

    /// <summary>The text that a cell holds: <see cref="Of"/> undone.</summary>
    public static string Read(string held)
    {
        var at = held.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return held;
        }

        var result = new StringBuilder(held.Length);
        var start = 0;
        for (; at >= 0; at = held.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (IsEscape(held.AsSpan(at)))
            {
                var unit = (char)int.Parse(held.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                result.Append(held, start, at - start).Append(unit);
                at += EscapeLength;
                start = at;
            }
            else
            {
                at += 2;
            }
        }

        return result.Append(held, start, held.Length - start).ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= EscapeLength && text[1] == 'x' && text[EscapeLength - 1] == '_'
        && !text[2..(EscapeLength - 1)].ContainsAnyExcept(HexDigits);
}
