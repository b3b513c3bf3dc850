namespace Extractor.Writing.Tables;

/// <summary>A marker with its statement.</summary>
/// <param name="marker">The marker.</param>
/// <param name="statement">The statement that it is of.</param>
internal sealed class MarkerRow(Marker marker, StatementRow statement)
{
    /// <summary>The marker.</summary>
    public Marker Marker => marker;

    /// <summary>The statement that it is of.</summary>
    public StatementRow Statement => statement;

    /// <summary>The rows of an article.</summary>
    public static IEnumerable<MarkerRow> Of(Extraction extraction) =>
        StatementRow.Of(extraction).SelectMany(row => row.Statement.Stance.Markers, (row, marker) => new MarkerRow(marker, row));
}
