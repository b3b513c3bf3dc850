namespace Extractor.Writing.Tables;

/// <summary>One row a marker of stance.</summary>
internal static class MarkerTable
{
    // Widths in a spreadsheet, in characters
    private const int Names = 24;

    /// <summary>The table.</summary>
    public static Table<MarkerRow> Instance { get; } = new(
        "Markers",
        MarkerRow.Of,
        [
            new("statement_id", row => row.Statement.Statement.Id, Names),
            new("article", row => row.Statement.Article.Path, Names),
            new("speaker", row => row.Statement.Statement.Speaker?.Name, Names),
            new("type", row => KebabCase.Of(row.Marker.Type)),
            new("text", row => row.Marker.Text, Names),
            new("holder", row => KebabCase.Of(row.Marker.Holder)),
            new("weight", row => Rounded.Share(row.Marker.Weight)),
            new("polarity", row => Rounded.Share(row.Marker.Polarity)),
            new("certainty", row => Rounded.Share(row.Marker.Certainty)),
            new("start", row => row.Statement.At(row.Marker.Span.Start)),
            new("end", row => row.Statement.At(row.Marker.Span.End)),
        ]);
}
