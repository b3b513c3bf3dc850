using System.IO.Compression;

namespace Extractor.Reading;

/// <summary>Tells a source's format by its content, where no ending of a file's name does or it may be wrong.</summary>
internal static class FormatGuess
{
    private static ReadOnlySpan<byte> BeforeText => [(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF];

    /// <summary>The name of the format, or null where the content shows none.</summary>
    /// <exception cref="UnreadableArticleException">The content is of a known kind that cannot be read.</exception>
    public static string? Find(OpenedSource source)
    {
        var head = source.Head();
        if (IsArchive(source))
        {
            return InArchive(source);
        }

        if (NameOfOther(head) is { } other)
        {
            throw new UnreadableArticleException(source.Path, $"{other}, which cannot be read; save it as text");
        }

        // Most texts begin with a letter, and need not be decoded for this; the bytes of byte order marks may stand before it
        var start = head.IndexOfAnyExcept(BeforeText);
        return start < 0 || head[start] is not ((byte)'<' or (byte)'{' or (byte)'[') ? null : InText(source.HeadText().AsSpan().TrimStart());
    }

    /// <summary>Whether the content is a ZIP archive, as documents of Word and Excel are.</summary>
    public static bool IsArchive(OpenedSource source) => source.Head() is [(byte)'P', (byte)'K', 3, 4, ..];

    private static string? InText(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase))
        {
            return "html";
        }

        // “[Updated]” and “{sic}” begin articles
        var behind = text.IsEmpty ? [] : text[1..].TrimStart();
        return text switch
        {
            ['{', ..] when behind is ['"', ..] => "json",
            ['[', ..] when behind is ['{', ..] => "json",
            _ => null,
        };
    }

    private static string InArchive(OpenedSource source)
    {
        try
        {
            using var archive = new ZipArchive(source.Seekable(), ZipArchiveMode.Read, leaveOpen: true);
            foreach (var entry in archive.Entries)
            {
                if (entry.FullName is "xl/workbook.xml" or "word/document.xml")
                {
                    return entry.FullName[0] == 'x' ? "xlsx" : "docx";
                }
            }
        }
        catch (InvalidDataException failure)
        {
            throw new UnreadableArticleException(source.Path, $"a broken archive: {failure.Message}");
        }

        throw new UnreadableArticleException(source.Path, "an archive, but no document of Word or Excel; unpack it first");
    }

    private static string? NameOfOther(ReadOnlySpan<byte> head) => head switch
    {
        _ when head.StartsWith("%PDF-"u8) => "a PDF",
        _ when head.StartsWith("{\\rtf"u8) => "a document in RTF",
        [0x1F, 0x8B, ..] => "a gzip archive",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "a document of an Office before 2007",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] => "an image",
        _ => null,
    };
}
