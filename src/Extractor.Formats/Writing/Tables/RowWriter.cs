using System.Globalization;
using CsvHelper;

namespace Extractor.Writing.Tables;

/// <summary>CSV and TSV: rows as RFC 4180 has them, header first.</summary>
internal sealed class RowWriter<TRow> : IExtractionWriter
    where TRow : class
{
    private readonly CsvWriter _csv;
    private readonly Table<TRow> _table;
    private readonly Column<TRow>[] _columns;

    /// <summary>Writes the header.</summary>
    /// <param name="stream">What to write into.</param>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="table">The table to write.</param>
    /// <param name="options">Which columns, and whether with a byte order mark.</param>
    public RowWriter(Stream stream, char separator, Table<TRow> table, OutputOptions options)
    {
        _table = table;
        _columns = [.. table.Choose(options.Columns)];

        // Numbers are written as numbers, so only a text that begins like a formula gets an apostrophe before it
        var form = new CsvWriterOptions
        {
            Separator = separator,
            Injection = CsvInjection.Escape,
            WriteByteOrderMark = options.ByteOrderMark,
        };
        _csv = CsvWriter.Create(stream, form, leaveOpen: true);
        _csv.WriteHeader([.. _columns.Select(column => column.Name)]);
    }

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        foreach (var row in _table.RowsOf(extraction))
        {
            foreach (var column in _columns)
            {
                WriteCell(column.ValueOf(row));
            }

            _csv.EndRecord();
        }
    }

    /// <inheritdoc/>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Complete() => Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private void WriteCell(Cell cell)
    {
        if (cell.Number is { } number)
        {
            _csv.WriteField(number);
        }
        else
        {
            _csv.WriteField(cell.Day is { } day ? day.ToString("O", CultureInfo.InvariantCulture) : cell.Text);
        }
    }
}
