using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Extractor.Reading;

/// <summary>Reads an article from plain text in UTF-8, with or without a byte order mark.</summary>
internal static class PlainTextReader
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The one article of the source.</summary>
    /// <exception cref="UnreadableArticleException">The bytes are not UTF-8, or no text.</exception>
    public static IEnumerable<Article> Read(Stream stream, ArticleSource source) =>
        [new Article { Path = source.Path, Key = source.Key, Text = Decode(ReadAll(stream), source.Path) }];

    private static string Decode(ReadOnlySpan<byte> bytes, string path)
    {
        if (!Utf8.IsValid(bytes))
        {
            throw new UnreadableArticleException(path, $"not UTF-8 at byte {FindBadByte(bytes)}");
        }

        // UTF-8 allows it and no article holds it: the file is an image, an archive or UTF-16
        if (bytes.IndexOf((byte)0) is var nul and >= 0)
        {
            throw new UnreadableArticleException(path, $"not a text: a NUL at byte {nul}");
        }

        return Encoding.UTF8.GetString(bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes);
    }

    /// <summary>The offset of the first byte that begins no character, from 0.</summary>
    private static int FindBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var copy = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, Array.MaxLength) : 0);
        stream.CopyTo(copy);
        return copy.Capacity == copy.Length ? copy.GetBuffer() : copy.ToArray();
    }
}
