using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Extractor.Writing.Tables;

namespace Extractor.Writing.Xlsx;

/// <summary>
/// XLSX: a sheet a table. Rows wait in temporary files, so that memory stays bounded whatever is written; texts are
/// inline strings and never formulas, and the same extractions give the same bytes. The library makes a package without
/// rows, since it would keep all of it in memory; they come in when it is copied.
/// </summary>
internal sealed class XlsxWriter : IExtractionWriter
{
    // ZIP knows no earlier one; a clock must not reach the file
    private static readonly DateTimeOffset EntryDate = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream _stream;
    private readonly IReadOnlyList<ISheet> _sheets;

    private XlsxWriter(Stream stream, params IReadOnlyList<ISheet> sheets) => (_stream, _sheets) = (stream, sheets);

    /// <summary>A workbook of statements, their speakers, their markers of stance and their articles.</summary>
    /// <param name="stream">What to write into.</param>
    /// <param name="options">Which columns the first sheet has.</param>
    /// <param name="mostRows">The most rows of a sheet, its header counted.</param>
    public static XlsxWriter OfStatements(Stream stream, OutputOptions options, int mostRows = SheetLimits.Rows) => new(
        stream,
        new Sheet<StatementRow>(StatementTable.Instance, StatementTable.Instance.Choose(options.Columns), mostRows),
        new Sheet<SpeakerRow>(SpeakerTable.Instance, SpeakerTable.Instance.Columns, mostRows),
        new Sheet<MarkerRow>(MarkerTable.Instance, MarkerTable.Instance.Columns, mostRows),
        new Sheet<ArticleRow>(ArticleTable.Instance, ArticleTable.Instance.Columns, mostRows));

    /// <summary>A workbook of speakers.</summary>
    /// <param name="stream">What to write into.</param>
    /// <param name="options">Which columns it has.</param>
    public static XlsxWriter OfSpeakers(Stream stream, OutputOptions options) => new(
        stream, new Sheet<SpeakerRow>(SpeakerTable.Instance, SpeakerTable.Instance.Choose(options.Columns), SheetLimits.Rows));

    /// <inheritdoc/>
    /// <exception cref="OutputLimitException">A sheet or a cell cannot hold it.</exception>
    public void Write(Extraction extraction)
    {
        foreach (var sheet in _sheets)
        {
            sheet.Write(extraction);
        }
    }

    /// <inheritdoc/>
    public void Complete()
    {
        using var package = new MemoryStream();
        var sheets = WritePackage(package);
        package.Position = 0;
        CopyWithSheets(package, sheets);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var sheet in _sheets)
        {
            sheet.Dispose();
        }
    }

    /// <summary>Writes the workbook but for what its sheets hold; returns the sheets by the names of their parts.</summary>
    private Dictionary<string, ISheet> WritePackage(Stream package)
    {
        var sheets = new Dictionary<string, ISheet>(StringComparer.Ordinal);
        using var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook);

        // Every part gets its id from here: those that the library makes are random
        var workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        var styles = workbook.AddNewPart<WorkbookStylesPart>("rIdStyles");
        styles.Stylesheet = CellStyles.Create();
        var list = new Sheets();
        for (var i = 0; i < _sheets.Count; i++)
        {
            var id = $"rId{i + 1}";
            var part = workbook.AddNewPart<WorksheetPart>(id);
            using (part.GetStream(FileMode.Create))
            {
                // Nothing yet
            }

            sheets.Add(part.Uri.OriginalString.TrimStart('/'), _sheets[i]);
            list.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = id, SheetId = (uint)i + 1, Name = _sheets[i].Name });
        }

        workbook.Workbook = new Workbook(list);
        return sheets;
    }

    private void CopyWithSheets(Stream package, Dictionary<string, ISheet> sheets)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var to = new ZipArchive(_stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries)
        {
            var copy = to.CreateEntry(entry.FullName);
            copy.LastWriteTime = EntryDate;
            using var target = copy.Open();
            using var source = sheets.TryGetValue(entry.FullName, out var sheet) ? sheet.Complete() : entry.Open();
            source.CopyTo(target);
        }
    }
}
