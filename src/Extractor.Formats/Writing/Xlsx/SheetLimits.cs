namespace Extractor.Writing.Xlsx;

/// <summary>What a sheet of a spreadsheet can hold (Excel specifications and limits).</summary>
internal static class SheetLimits
{
    /// <summary>Rows, the header counted.</summary>
    public const int Rows = 1_048_576;

    /// <summary>UTF-16 units of a text in a cell.</summary>
    public const int CellText = 32_767;
}
