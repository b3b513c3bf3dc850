namespace Extractor.Reading;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">Its name, or null where the workbook gives none.</param>
/// <param name="Rows">Its rows, read as they are asked for.</param>
internal sealed record WorkbookSheet(string? Name, IEnumerable<WorkbookRow> Rows);
