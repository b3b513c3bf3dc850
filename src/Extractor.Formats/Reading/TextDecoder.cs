using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Extractor.Reading;

/// <summary>From the bytes of a text to its characters; the only place where encodings are told apart.</summary>
public static class TextDecoder
{
    // What Windows-1252 leaves open, and the control characters that no text holds
    private static readonly SearchValues<byte> NotWindows1252 = SearchValues.Create(
    [
        0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19,
        0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x81, 0x8D, 0x8F, 0x90, 0x9D,
    ]);

    private enum Zeros
    {
        None,
        Few,
        InEverySecondByte,
        InEveryFirstByte,
    }

    /// <summary>UTF-8 that throws on bytes that are not UTF-8.</summary>
    public static Encoding StrictUtf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a whole source, without its byte order mark.</summary>
    /// <param name="bytes">All bytes.</param>
    /// <param name="path">Their path, for messages.</param>
    /// <param name="wanted">The encoding that the user names, or null to find it out.</param>
    /// <param name="declared">The encoding that the content names, or null: what is neither marked nor UTF-8 is taken to be in it.</param>
    /// <param name="fallback">What to tell the user, where nothing but Windows-1252 was left; else null.</param>
    /// <exception cref="UnreadableArticleException">The bytes are not in the encoding, or no text.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string path, Encoding? wanted, Encoding? declared, out string? fallback)
    {
        fallback = null;
        if (wanted is not null)
        {
            return DecodeAs(wanted, bytes, 0, path);
        }

        if (FindMark(bytes) is ({ } marked, var length))
        {
            return DecodeAs(marked, bytes, length, path);
        }

        var zeros = ZerosOf(bytes);
        if (zeros >= Zeros.InEverySecondByte)
        {
            return DecodeAs(Utf16(isBigEndian: zeros == Zeros.InEveryFirstByte), bytes, 0, path);
        }

        // UTF-8 allows it and no article holds it: the file is an image or an archive
        if (zeros == Zeros.Few)
        {
            throw new UnreadableArticleException(path, $"not a text: a NUL at byte {bytes.IndexOf((byte)0)}");
        }

        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        if (declared is not null)
        {
            return DecodeAs(declared, bytes, 0, path);
        }

        var (bad, isDamagedUtf8) = FindBadByte(bytes);
        if (isDamagedUtf8)
        {
            throw new UnreadableArticleException(path, $"not UTF-8 at byte {bad}, though UTF-8 elsewhere; --encoding windows-1252 reads it as it stands");
        }

        if (bytes.IndexOfAny(NotWindows1252) is var other and >= 0)
        {
            throw new UnreadableArticleException(path, $"not a text: not UTF-8 at byte {bad}, not Windows-1252 at byte {other}; --encoding names another");
        }

        fallback = $"not UTF-8 at byte {bad}, so read as Windows-1252; --encoding names another";
        return Windows1252.GetString(bytes);
    }

    /// <summary>The encoding of a name such as <c>windows-1252</c> or <c>shift_jis</c>, or null where none has it; it throws on bytes that are not in it.</summary>
    public static Encoding? FindEncoding(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            // The names of Unicode need no tables; all others are the provider's
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            // UTF-7 has a name, and is refused by the runtime
            return null;
        }
    }

    /// <summary>Windows-1252, in which every byte is a character.</summary>
    internal static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The encoding that a byte order mark tells and the length of the mark; null where there is none.</summary>
    internal static (Encoding? Encoding, int Length) FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (StrictUtf8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true), 4),
        [0xFF, 0xFE, ..] => (Utf16(isBigEndian: false), 2),
        [0xFE, 0xFF, ..] => (Utf16(isBigEndian: true), 2),
        _ => (null, 0),
    };

    /// <summary>UTF-16 where a text without a mark plainly is in it, else null.</summary>
    /// <param name="head">The beginning of the text.</param>
    internal static Encoding? FindUnmarked(ReadOnlySpan<byte> head) => ZerosOf(head[..(head.Length & ~1)]) switch
    {
        Zeros.InEverySecondByte => Utf16(isBigEndian: false),
        Zeros.InEveryFirstByte => Utf16(isBigEndian: true),
        _ => null,
    };

    private static UnicodeEncoding Utf16(bool isBigEndian) => new(isBigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    private static string DecodeAs(Encoding encoding, ReadOnlySpan<byte> bytes, int start, string path)
    {
        string text;
        try
        {
            text = encoding.GetString(bytes[start..]);
        }
        catch (DecoderFallbackException failure)
        {
            throw new UnreadableArticleException(path, $"not {NameOf(encoding)} at byte {start + Math.Max(failure.Index, 0)}");
        }

        // Where the user names the encoding, the mark is still there
        text = start == 0 && text.StartsWith('\uFEFF') ? text[1..] : text;
        return text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0
            ? throw new UnreadableArticleException(path, $"not a text: a NUL at character {nul}")
            : text;
    }

    private static string NameOf(Encoding encoding) => encoding.WebName.ToUpperInvariant();

    /// <summary>Where zero bytes stand. Text in UTF-16 of a script with an alphabet has them at every second place, and hardly any elsewhere.</summary>
    private static Zeros ZerosOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) < 0)
        {
            return Zeros.None;
        }

        // As much as tells: English has a zero in nineteen of twenty units, and two zeros make no text
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        var (first, second) = (0, 0);
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] == 0)
            {
                _ = i % 2 == 0 ? first++ : second++;
            }
        }

        var most = Math.Max(3, head.Length / 4);
        return (bytes.Length % 2, first, second) switch
        {
            (0, _, _) when second > most && first * 20 <= second => Zeros.InEverySecondByte,
            (0, _, _) when first > most && second * 20 <= first => Zeros.InEveryFirstByte,
            _ => Zeros.Few,
        };
    }

    /// <summary>
    /// The offset of the first byte that begins no character of UTF-8, from 0, and whether the text is UTF-8 all the same:
    /// it holds more characters of several bytes than bad bytes, which a text of another encoding never does.
    /// </summary>
    private static (int At, bool IsDamagedUtf8) FindBadByte(ReadOnlySpan<byte> bytes)
    {
        var (first, bad, good) = (-1, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
            {
                good += length > 1 ? 1 : 0;
            }
            else
            {
                first = first < 0 ? at : first;
                bad++;
            }

            at += length;
        }

        return (first, good > bad);
    }
}
