using System.Text.Encodings.Web;

namespace Extractor.Writing;

/// <summary>
/// Escapes in JSON only what must be, and what some readers take for the end of a line. The encoders of the
/// framework would escape every character beyond U+FFFF. A lone surrogate becomes U+FFFD.
/// </summary>
internal sealed unsafe class ReadableJsonEncoder : JavaScriptEncoder
{
    /// <summary>The one encoder; it keeps no state.</summary>
    public static ReadableJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        // One fast search for each case of WillEncode, each in what the one before leaves
        var whole = new ReadOnlySpan<char>(text, textLength);
        var plain = Before(whole.IndexOfAnyInRange('\u0000', '\u001F'), whole);
        plain = Before(plain.IndexOfAny('"', '\\'), plain);
        plain = Before(plain.IndexOfAnyInRange('\u007F', '\u009F'), plain);
        plain = Before(plain.IndexOfAny('\u2028', '\u2029'), plain);
        plain = Before(FindLoneSurrogate(plain), plain);
        return plain.Length == whole.Length ? -1 : plain.Length;
    }

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029;

    /// <inheritdoc/>
    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            _ => $"\\u{unicodeScalar:X4}",
        };
        var fits = escape.TryCopyTo(new Span<char>(buffer, bufferLength));
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    private static ReadOnlySpan<char> Before(int found, ReadOnlySpan<char> text) => found < 0 ? text : text[..found];

    private static int FindLoneSurrogate(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAnyInRange('\uD800', '\uDFFF') is var found and >= 0; at += 2)
        {
            at += found;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }
        }

        return -1;
    }
}
