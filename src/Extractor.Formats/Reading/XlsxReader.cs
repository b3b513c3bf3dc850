using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Extractor.Reading;

/// <summary>Reads Excel workbooks: the first sheet whose header names a column for the text, an article a row; rows are streamed.</summary>
internal static class XlsxReader
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The articles of the workbook.</summary>
    public static IEnumerable<ReadResult> Read(OpenedSource source)
    {
        using var workbook = SpreadsheetDocument.Open(source.Seekable(), isEditable: false);
        var part = workbook.WorkbookPart ?? throw new UnreadableArticleException(source.Path, "a broken workbook: it names no sheets");
        var texts = part.SharedStringTablePart is { } shared ? SharedTexts(shared) : [];
        var countsFrom1904 = part.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
        string? problem = null;
        foreach (var sheet in part.Workbook?.Descendants<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is not { } id || part.GetPartById(id) is not WorksheetPart page)
            {
                continue;
            }

            using var rows = Rows(page, texts).GetEnumerator();
            if (!rows.MoveNext())
            {
                continue;
            }

            if (ArticleFields.Find(rows.Current.Cells, source.Options, out var missing) is not { } places)
            {
                problem ??= $"sheet {sheet.Name?.Value}: {missing}";
                continue;
            }

            var articles = new RecordArticles(source);
            while (rows.MoveNext())
            {
                var row = rows.Current;
                if (row.Cells.Any(cell => cell.Length > 0))
                {
                    yield return articles.Create(row.Number, row.Number, places, place => ValueAt(row, place, places, countsFrom1904));
                }
            }

            yield break;
        }

        throw new UnreadableArticleException(source.Path, problem ?? "no sheet holds a row");
    }

    private static string? ValueAt(Row row, int place, FieldPlaces places, bool countsFrom1904)
    {
        var value = place < row.Cells.Count ? row.Cells[place] : null;
        return place == places.Date
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)
            && DateText.FromDays(days, countsFrom1904) is { } day
                ? day.ToString("O", CultureInfo.InvariantCulture)
                : value;
    }

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

    private static IEnumerable<Row> Rows(WorksheetPart page, List<string> texts)
    {
        using var stream = page.GetStream();
        using var xml = OfficeXml.Open(stream);
        var number = 0L;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row" && xml.NamespaceURI == Main)
            {
                number = long.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                yield return new Row(number, Cells(xml, texts));
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

        return OfficeXml.Unescape(text.ToString());
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

    private sealed record Row(long Number, IReadOnlyList<string> Cells);
}
