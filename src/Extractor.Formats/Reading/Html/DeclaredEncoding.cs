using System.Buffers;
using System.Text;

namespace Extractor.Reading.Html;

/// <summary>Finds the encoding that a page names for itself.</summary>
internal static class DeclaredEncoding
{
    // Browsers look no further than 1,024; pages with long comments above their <meta> are read all the same
    private const int Sight = 4096;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\"';>/?");

    /// <summary>
    /// The encoding behind the first <c>charset=</c> or <c>encoding=</c>, or null where none is known by its name. Bytes
    /// that are not in it become U+FFFD, as in a browser: a page is not lost for one of its comments.
    /// </summary>
    public static Encoding? Find(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Sight)]);
        var at = head.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
        at = at < 0 ? head.IndexOf("encoding", StringComparison.OrdinalIgnoreCase) : at;
        var equals = at < 0 ? -1 : head.IndexOf('=', at);
        if (equals < 0)
        {
            return null;
        }

        var rest = head.AsSpan(equals + 1).TrimStart(" \t\r\n\"'");
        var end = rest.IndexOfAny(NameEnds);
        var name = (end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant();
        return name switch
        {
            // A page whose <meta> can be read so is not in UTF-16
            "utf-8" or "utf8" or "utf-16" or "utf-16le" or "utf-16be" => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            // Under these names browsers read Windows-1252
            "iso-8859-1" or "iso8859-1" or "latin1" or "us-ascii" or "ascii" => TextDecoder.Windows1252,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(name),
        };
    }
}
