using System.Globalization;

namespace Extractor.Reading;

/// <summary>Reads Excel workbooks: the first sheet whose header names a column for the text, an article a row; rows are streamed.</summary>
internal static class XlsxReader
{
    /// <summary>The articles of the workbook.</summary>
    public static IEnumerable<ReadResult> Read(OpenedSource source)
    {
        using var workbook = new OpenedWorkbook(source.Seekable());
        var countsFrom1904 = workbook.CountsFrom1904;
        string? problem = null;
        foreach (var sheet in workbook.Sheets)
        {
            using var rows = sheet.Rows.GetEnumerator();
            if (!rows.MoveNext())
            {
                continue;
            }

            if (ArticleFields.Find(rows.Current.Cells, source.Options, out var missing) is not { } places)
            {
                problem ??= $"sheet {sheet.Name}: {missing}";
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

    private static string? ValueAt(WorkbookRow row, int place, FieldPlaces places, bool countsFrom1904)
    {
        var value = place < row.Cells.Count ? row.Cells[place] : null;
        return place == places.Date
            && double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var days)
            && DateText.FromDays(days, countsFrom1904) is { } day
                ? day.ToString("O", CultureInfo.InvariantCulture)
                : value;
    }
}
