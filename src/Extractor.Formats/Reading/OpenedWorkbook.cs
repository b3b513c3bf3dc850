using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Writing.Xlsx;

namespace Extractor.Reading;

/// <summary>An Excel workbook while it is read: rows are streamed, and only the texts that its sheets share are held.</summary>
internal sealed class OpenedWorkbook : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly SpreadsheetDocument _document;
    private readonly WorkbookPart? _workbook;
    private List<string>? _texts;

    /// <summary>Opens a workbook.</summary>
    /// <param name="stream">The workbook, which can be read in any order and stays open.</param>
    /// <exception cref="OpenXmlPackageException">It is an archive of something else.</exception>
    /// <exception cref="FileFormatException">It is no archive.</exception>
    /// <exception cref="InvalidDataException">It is a broken archive.</exception>
    public OpenedWorkbook(Stream stream)
    {
        _document = SpreadsheetDocument.Open(stream, isEditable: false);
        _workbook = OfficeXml.FindPart(() => LoadParts(_document.WorkbookPart));
    }

    /// <summary>Whether its days count from 1904 on and not from 1900.</summary>
    public bool CountsFrom1904 => _workbook?.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;

    /// <summary>Its sheets of cells, in the order of their tabs; charts are left out.</summary>
    public IEnumerable<WorkbookSheet> Sheets
    {
        get
        {
            foreach (var sheet in _workbook?.Workbook?.Descendants<Sheet>() ?? [])
            {
                if (sheet.Id?.Value is { } id && _workbook!.TryGetPartById(id, out var part) && part is WorksheetPart page)
                {
                    yield return new WorkbookSheet(sheet.Name?.Value, Rows(page));
                }
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    // The library looks for the parts when the workbook itself is first read
    private static WorkbookPart? LoadParts(WorkbookPart? workbook) => workbook?.Workbook is null ? null : workbook;

    private static List<string> SharedTexts(SharedStringTablePart part)
    {
        var texts = new List<string>();
        using var stream = part.GetStream();
        using var xml = OfficeXml.Open(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si" && xml.NamespaceURI == Main)
            {
                texts.Add(TextIn(xml));
            }
        }

        return texts;
    }

    private IEnumerable<WorkbookRow> Rows(WorksheetPart page)
    {
        var texts = _texts ??= _workbook?.SharedStringTablePart is { } shared ? SharedTexts(shared) : [];
        using var stream = page.GetStream();
        using var xml = OfficeXml.Open(stream);
        var number = 0L;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row" && xml.NamespaceURI == Main)
            {
                number = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                yield return new WorkbookRow(number, Cells(xml, texts));
            }
        }
    }

    private static List<string> Cells(XmlReader row, List<string> texts)
    {
        var cells = new List<string>();
        if (row.IsEmptyElement)
        {
            return cells;
        }

        for (var depth = row.Depth; row.Read() && row.Depth > depth;)
        {
            if (row.NodeType == XmlNodeType.Element && row.LocalName == "c")
            {
                // Empty cells may be left out
                var column = ColumnOf(row.GetAttribute("r")) ?? cells.Count;
                while (cells.Count < column)
                {
                    cells.Add("");
                }

                var type = row.GetAttribute("t");
                var value = TextIn(row);
                cells.Add(type == "s" ? Shared(value, texts) : type == "e" ? "" : value);
            }
        }

        return cells;
    }

    private static string Shared(string number, List<string> texts) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count ? texts[index] : "";

    /// <summary>The text of a cell or a shared text: its value or its runs, without its formula and its phonetic hints.</summary>
    private static string TextIn(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var isPhonetic = false;
        for (var depth = xml.Depth; xml.Read() && xml.Depth > depth;)
        {
            if (xml.LocalName == "rPh")
            {
                isPhonetic = xml.NodeType == XmlNodeType.Element;
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "t" or "v" && !isPhonetic && !xml.IsEmptyElement)
            {
                for (var inner = xml.Depth; xml.Read() && xml.Depth > inner;)
                {
                    text.Append(xml.Value);
                }
            }
        }

        return CellText.Read(text.ToString());
    }

    /// <summary>The column of “C7”, from 0; null where a cell does not tell it or tells one beyond a sheet's last.</summary>
    private static int? ColumnOf(string? place)
    {
        var column = 0;
        foreach (var letter in place ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 16_384)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column is > 0 and <= 16_384 ? column - 1 : null;
    }
}
