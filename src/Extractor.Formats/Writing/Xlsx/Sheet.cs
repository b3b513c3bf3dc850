using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Writing.Tables;
using TableCell = Extractor.Writing.Tables.Cell;
using TableColumn = DocumentFormat.OpenXml.Spreadsheet.Column;
using XlsxCell = DocumentFormat.OpenXml.Spreadsheet.Cell;

namespace Extractor.Writing.Xlsx;

/// <summary>A table as a sheet: its header stays in sight and filters, and its rows are written as they come.</summary>
internal sealed class Sheet<TRow> : ISheet
    where TRow : class
{
    private const int LettersOfAlphabet = 26;

    private readonly Table<TRow> _table;
    private readonly IReadOnlyList<Column<TRow>> _columns;
    private readonly int _mostRows;
    private readonly TemporaryFile _file = new();
    private readonly OpenXmlWriter _writer;
    private int _rows;

    /// <summary>Begins the sheet with its header.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns of it that are shown.</param>
    /// <param name="mostRows">The most rows, the header counted.</param>
    public Sheet(Table<TRow> table, IReadOnlyList<Column<TRow>> columns, int mostRows)
    {
        (_table, _columns, _mostRows) = (table, columns, mostRows);
        _writer = OpenXmlWriter.Create(_file);
        _writer.WriteStartDocument(standalone: true);
        _writer.WriteStartElement(new Worksheet());
        WriteView();
        WriteColumns();
        _writer.WriteStartElement(new SheetData());
        WriteRow(_columns.Select(column => (TableCell)column.Name), CellStyles.Header);
    }

    /// <inheritdoc/>
    public string Name => _table.Name;

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        foreach (var row in _table.RowsOf(extraction))
        {
            if (_rows == _mostRows)
            {
                throw new OutputLimitException(
                    $"a sheet holds {_mostRows.ToString("N0", CultureInfo.InvariantCulture)} rows, and there are more {Name.ToLowerInvariant()}: write CSV");
            }

            WriteRow(_columns.Select(column => column.ValueOf(row)), CellStyles.Text);
        }
    }

    /// <inheritdoc/>
    public Stream Complete()
    {
        _writer.WriteEndElement();
        _writer.WriteElement(new AutoFilter { Reference = $"A1:{LettersOf(_columns.Count)}{_rows}" });
        _writer.WriteEndElement();
        _writer.Close();
        _file.Position = 0;
        return _file;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The writer would close what a failure left open, in the file that failed
        _file.Dispose();
    }

    /// <summary>The letters of a column, counted from 1: A, B, … Z, AA.</summary>
    private static string LettersOf(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / LettersOfAlphabet)
        {
            letters = (char)('A' + ((column - 1) % LettersOfAlphabet)) + letters;
        }

        return letters;
    }

    private void WriteView() => _writer.WriteElement(new SheetViews(new SheetView(new Pane
    {
        VerticalSplit = 1,
        TopLeftCell = "A2",
        ActivePane = PaneValues.BottomLeft,
        State = PaneStateValues.Frozen,
    })
    {
        WorkbookViewId = 0,
    }));

    private void WriteColumns()
    {
        _writer.WriteStartElement(new Columns());
        for (var i = 0; i < _columns.Count; i++)
        {
            var number = (uint)i + 1;
            _writer.WriteElement(new TableColumn { Min = number, Max = number, Width = _columns[i].Width, CustomWidth = true });
        }

        _writer.WriteEndElement();
    }

    private void WriteRow(IEnumerable<TableCell> cells, uint textStyle)
    {
        _rows++;
        _writer.WriteStartElement(new Row { RowIndex = (uint)_rows });
        var column = 0;
        foreach (var cell in cells)
        {
            column++;
            if (ElementOf(cell, textStyle, column) is { } element)
            {
                element.CellReference = LettersOf(column) + _rows.ToString(CultureInfo.InvariantCulture);
                _writer.WriteElement(element);
            }
        }

        _writer.WriteEndElement();
    }

    /// <summary>The cell, or null where nothing stands in it.</summary>
    private XlsxCell? ElementOf(TableCell cell, uint textStyle, int column)
    {
        if (cell.Number is { } number)
        {
            return new XlsxCell { CellValue = new CellValue(number), StyleIndex = CellStyles.Plain };
        }

        if (cell.Day is { } day)
        {
            // Days are counted from 1899-12-30, as the dates of automation are
            var serial = day.ToDateTime(TimeOnly.MinValue).ToOADate();
            return new XlsxCell { CellValue = new CellValue(serial), StyleIndex = CellStyles.Day };
        }

        if (string.IsNullOrEmpty(cell.Text))
        {
            return null;
        }

        if (cell.Text.Length > SheetLimits.CellText)
        {
            throw new OutputLimitException(
                $"a cell holds {SheetLimits.CellText.ToString("N0", CultureInfo.InvariantCulture)} characters, and a {_columns[column - 1].Name} has {cell.Text.Length.ToString("N0", CultureInfo.InvariantCulture)}: write CSV");
        }

        return new XlsxCell(new InlineString(new Text(CellText.Of(cell.Text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = textStyle,
        };
    }
}
