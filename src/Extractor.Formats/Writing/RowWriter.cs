using CsvHelper;

namespace Extractor.Writing;

/// <summary>CSV and TSV: rows as RFC 4180 has them, header first.</summary>
internal sealed class RowWriter : IExtractionWriter
{
    private readonly CsvWriter _csv;
    private readonly Action<CsvWriter, Extraction> _writeRows;

    /// <summary>Writes the header.</summary>
    /// <param name="stream">What to write into.</param>
    /// <param name="separator">What stands between two fields.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="writeRows">Writes the rows of one article.</param>
    public RowWriter(Stream stream, char separator, IReadOnlyList<string> columns, Action<CsvWriter, Extraction> writeRows)
    {
        // Numbers are written as numbers, so only a text that begins like a formula gets an apostrophe before it
        var options = new CsvWriterOptions { Separator = separator, Injection = CsvInjection.Escape };
        _writeRows = writeRows;
        _csv = CsvWriter.Create(stream, options, leaveOpen: true);
        _csv.WriteHeader([.. columns]);
    }

    /// <inheritdoc/>
    public void Write(Extraction extraction) => _writeRows(_csv, extraction);

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();
}
