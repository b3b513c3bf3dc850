namespace Extractor.Reading;

/// <summary>A row of a workbook.</summary>
/// <param name="Number">Its number as a spreadsheet shows it, from 1.</param>
/// <param name="Cells">The texts of its cells, from the first column to the last that is filled; empty where a cell is left out.</param>
internal sealed record WorkbookRow(long Number, IReadOnlyList<string> Cells);
