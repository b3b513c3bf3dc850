using System.Globalization;
using System.Text;
using System.Xml;

namespace Extractor.Reading;

/// <summary>The XML in documents of Word and Excel, read as it streams by and within bounds.</summary>
internal static class OfficeXml
{
    // Some 100,000 news articles; an archive of a few kilobytes can be made to unpack to any length
    private const long MostCharacters = 512L * 1024 * 1024;

    /// <summary>Opens a part.</summary>
    public static XmlReader Open(Stream part) => XmlReader.Create(
        part,
        new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostCharacters });

    /// <summary>The text with <c>_x000D_</c> and the like as the characters that they stand for.</summary>
    public static string Unescape(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        var result = new StringBuilder();
        var start = 0;
        for (; at >= 0; at = text.IndexOf("_x", at, StringComparison.Ordinal))
        {
            if (at + 6 < text.Length && text[at + 6] == '_'
                && int.TryParse(text.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            {
                result.Append(text, start, at - start).Append((char)unit);
                at += 7;
                start = at;
            }
            else
            {
                at += 2;
            }
        }

        return result.Append(text, start, text.Length - start).ToString();
    }
}
