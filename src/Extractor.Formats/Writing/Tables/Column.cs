namespace Extractor.Writing.Tables;

/// <summary>A column of a table.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
/// <param name="name">Its name in the header.</param>
/// <param name="valueOf">What stands in it.</param>
/// <param name="width">Its width in a spreadsheet, in characters.</param>
internal sealed class Column<TRow>(string name, CellOf<TRow> valueOf, int width = Column<TRow>.UsualWidth)
    where TRow : class
{
    private const int UsualWidth = 14;

    /// <summary>Its name in the header.</summary>
    public string Name => name;

    /// <summary>Its width in a spreadsheet, in characters.</summary>
    public int Width => width;

    /// <summary>What stands in it in a row.</summary>
    public Cell ValueOf(TRow row) => valueOf(row);
}

/// <summary>What stands in a column of a row.</summary>
internal delegate Cell CellOf<TRow>(TRow row);
