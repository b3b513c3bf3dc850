using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Extractor.Tests.Formats;

/// <summary>A workbook taken apart.</summary>
internal static class Workbook
{
    /// <summary>Every part of it, one after the other, each behind its name.</summary>
    public static byte[] PartsOf(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
            text.Append(entry.FullName).Append('\n').Append(reader.ReadToEnd().Replace("><", ">\n<", StringComparison.Ordinal)).Append("\n\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The dates of its parts.</summary>
    public static IReadOnlyList<DateTime> DatesOf(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return [.. archive.Entries.Select(entry => entry.LastWriteTime.DateTime)];
    }

    /// <summary>What is wrong with it by the schemas of Office.</summary>
    public static IReadOnlyList<string> MistakesIn(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(mistake => mistake.Description)];
    }
}
