using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Tests.Formats;

/// <summary>Makes small documents of Word and Excel.</summary>
internal static class Office
{
    /// <summary>A document without the parts whose name begins like this.</summary>
    public static byte[] Without(byte[] document, string part)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in archive.Entries.Where(entry => entry.FullName.StartsWith(part, StringComparison.Ordinal)).ToList())
            {
                entry.Delete();
            }
        }

        return stream.ToArray();
    }

    /// <summary>A document whose list of the types of its parts is another one.</summary>
    public static byte[] WithContentTypes(byte[] document, Func<string, string> change)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var types = archive.GetEntry("[Content_Types].xml")!.Open();
            using var reader = new StreamReader(types);
            var changed = System.Text.Encoding.UTF8.GetBytes(change(reader.ReadToEnd()));
            types.SetLength(0);
            types.Write(changed);
        }

        return stream.ToArray();
    }

    /// <summary>A workbook with the sheets given; a cell that is a number is written as one, every second text as a shared one.</summary>
    public static byte[] Workbook(params string[][][] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
            var shared = workbook.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            foreach (var rows in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                var data = new SheetData();
                part.Worksheet = new Worksheet(data);
                for (var row = 0; row < rows.Length; row++)
                {
                    data.Append(new Row(rows[row].Select((text, column) => CellOf(text, row, column, shared.SharedStringTable)).OfType<OpenXmlElement>()) { RowIndex = (uint)row + 1 });
                }

                var number = (uint)workbook.Workbook.Sheets!.Count() + 1;
                workbook.Workbook.Sheets!.Append(new Sheet { Name = $"Sheet{number}", SheetId = number, Id = workbook.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    /// <summary>A document whose body is the XML given, with the prefix <c>w</c>.</summary>
    public static byte[] Document(string body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var xml = $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>";
            using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(xml));
            document.AddMainDocumentPart().FeedData(content);
        }

        return stream.ToArray();
    }

    // An empty cell is left out, as Excel does
    private static Cell? CellOf(string text, int row, int column, SharedStringTable shared)
    {
        var place = $"{(char)('A' + column)}{row + 1}";
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        {
            return new Cell { CellReference = place, CellValue = new CellValue(text) };
        }

        if (column % 2 == 1)
        {
            shared.Append(new SharedStringItem(new Text(text)));
            return new Cell { CellReference = place, DataType = CellValues.SharedString, CellValue = new CellValue(shared.Count() - 1) };
        }

        return new Cell(new InlineString(new Text(text))) { CellReference = place, DataType = CellValues.InlineString };
    }
}
