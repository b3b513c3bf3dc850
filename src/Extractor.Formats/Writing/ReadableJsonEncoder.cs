using System.Buffers;
using System.Text.Encodings.Web;

namespace Extractor.Writing;

/// <summary>
/// Escapes in JSON only what must be, and what some readers take for the end of a line. The encoders of the
/// framework would escape every character beyond U+FFFF. A lone surrogate becomes U+FFFD.
/// </summary>
internal sealed unsafe class ReadableJsonEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create([.. Enumerable.Range(0, 0x202A).Where(IsEscaped).Select(unit => (char)unit)]);

    /// <summary>The one encoder; it keeps no state.</summary>
    public static ReadableJsonEncoder Instance { get; } = new();

    /// <inheritdoc/>
    public override int MaxOutputCharactersPerInputCharacter => 6;

    /// <inheritdoc/>
    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var whole = new ReadOnlySpan<char>(text, textLength);
        var escaped = whole.IndexOfAny(Escaped);
        var lone = FindLoneSurrogate(escaped < 0 ? whole : whole[..escaped]);
        return lone < 0 ? escaped : lone;
    }

    /// <inheritdoc/>
    public override bool WillEncode(int unicodeScalar) => IsEscaped(unicodeScalar);

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

    private static bool IsEscaped(int scalar) =>
        scalar is '"' or '\\' or < 0x20 or (>= 0x7F and < 0xA0) or 0x2028 or 0x2029;

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
