using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Verification;

/// <summary>The rows of a workbook's first sheet as texts, one row in memory at a time.</summary>
internal static partial class WorkbookRows
{
    private const int LettersOfAlphabet = 26;

    /// <summary>The rows, each with an empty text where a cell is missing.</summary>
    /// <exception cref="UnreadableOutputException">It is no workbook.</exception>
    public static IEnumerable<IReadOnlyList<string>> Read(Stream stream, string path)
    {
        using var document = Open(stream, path);
        var book = document.WorkbookPart;
        if (book?.Workbook?.Sheets?.Elements<Sheet>().FirstOrDefault()?.Id?.Value is not { } id)
        {
            throw new UnreadableOutputException(path, "a workbook without sheets");
        }

        var shared = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(item => item.InnerText).ToList() ?? [];
        using var reader = OpenXmlReader.Create(book.GetPartById(id));
        while (reader.Read())
        {
            if (reader.ElementType == typeof(Row) && reader.IsStartElement && reader.LoadCurrentElement() is Row row)
            {
                yield return TextsOf(row, shared);
            }
        }
    }

    private static SpreadsheetDocument Open(Stream stream, string path)
    {
        try
        {
            return SpreadsheetDocument.Open(stream, isEditable: false);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or InvalidDataException or FileFormatException)
        {
            throw new UnreadableOutputException(path, $"no workbook: {failure.Message}");
        }
    }

    private static List<string> TextsOf(Row row, List<string> shared)
    {
        var texts = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var place = PlaceOf(cell.CellReference?.Value) ?? texts.Count;
            while (texts.Count < place)
            {
                texts.Add("");
            }

            texts.Add(TextOf(cell, shared));
        }

        return texts;
    }

    private static string TextOf(Cell cell, List<string> shared)
    {
        if (cell.InlineString is { } inline)
        {
            return Unescape(inline.InnerText);
        }

        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString && int.TryParse(value, CultureInfo.InvariantCulture, out var index) && index < shared.Count
            ? Unescape(shared[index])
            : value;
    }

    /// <summary>The place of a cell's column, from 0: “C7” is in column 2.</summary>
    private static int? PlaceOf(string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper))
        {
            column = (column * LettersOfAlphabet) + letter - 'A' + 1;
        }

        return column - 1;
    }

    // What a cell writes as _x000D_; see the writer's CellText
    private static string Unescape(string text) => Escape().Replace(
        text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
