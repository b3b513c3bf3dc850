namespace Extractor.Writing.Tables;

/// <summary>One row a statement.</summary>
internal static class StatementTable
{
    // Widths in a spreadsheet, in characters
    private const int Words = 60;
    private const int Names = 24;
    private const int Numbers = 9;

    /// <summary>The table.</summary>
    public static Table<StatementRow> Instance { get; } = new(
        "Statements",
        StatementRow.Of,
        [
            new("id", row => row.Statement.Id, Names),
            new("article", row => row.Article.Path, Names),
            new("title", row => row.Article.Title, Names),
            new("date", row => row.Article.Date),
            new("paragraph", row => row.Statement.Paragraph, Numbers),
            new("kind", row => KebabCase.Of(row.Statement.Kind), Numbers),
            new("act", row => KebabCase.Of(row.Statement.Act), Numbers),
            new("speaker", row => row.Statement.Speaker?.Name, Names),
            new("speaker_role", row => row.SpeakerRole, Names),
            new("speaker_type", row => row.Statement.Speaker is { } speaker ? KebabCase.Of(speaker.Type) : null),
            new("mention", row => row.Statement.SourceMention?.Text, Names),
            new("resolution", row => row.Statement.Speaker is { } speaker ? KebabCase.Of(speaker.Resolution) : null),
            new("cue", row => row.Statement.Cue?.Text),
            new("cue_force", row => row.Statement.Cue is { } cue ? KebabCase.Of(cue.Force) : null),
            new("statement", row => row.Statement.Text, Words),
            new("addressee", row => row.Statement.Addressee?.Name ?? row.Statement.Addressee?.Text, Names),
            new("polarity", row => row.Statement.Stance.Polarity, Numbers),
            new("certainty", row => row.Statement.Stance.Certainty, Numbers),
            new("stance", row => StanceText.TypesOf(row.Statement.Stance), Names),
            new("markers", row => StanceText.MarkersOf(row.Statement.Stance), Names),
            new("confidence", row => Rounded.Share(row.Statement.Confidence), Numbers),
            new("rule", row => row.Statement.Rule, Names),
            new("start", row => row.At(row.Statement.Spans[0].Start), Numbers),
            new("end", row => row.At(row.Statement.Spans[^1].End), Numbers),
            new("speaker_anonymous", row => Cell.Mark(row.Statement.Speaker is { IsAnonymous: true }), Numbers),
        ],
        new ColumnSet<StatementRow>("atap", AtapColumns.InOrder));
}
