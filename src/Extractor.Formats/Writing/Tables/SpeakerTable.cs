namespace Extractor.Writing.Tables;

/// <summary>One row a speaker and article.</summary>
internal static class SpeakerTable
{
    // Widths in a spreadsheet, in characters
    private const int Names = 28;
    private const int Numbers = 12;

    /// <summary>The table.</summary>
    public static Table<SpeakerRow> Instance { get; } = new(
        "Speakers",
        SpeakerRow.Of,
        [
            new("article", row => row.Article.Path, Names),
            new("name", row => row.Speaker.Name, Names),
            new("role", row => row.Speaker.Role, Names),
            new("affiliation", row => row.Speaker.Affiliation, Names),
            new("type", row => KebabCase.Of(row.Speaker.Source)),
            new("gender", row => KebabCase.Of(row.Speaker.Gender)),
            new("statements", row => row.Share.Statements, Numbers),
            new("words_quoted", row => row.Share.WordsQuoted, Numbers),
            new("share_quoted", row => row.Share.Share is { } share ? Rounded.Share(share) : (double?)null, Numbers),
            new("first_paragraph", row => row.Share.FirstParagraph, Numbers),
            new("last_paragraph", row => row.Share.LastParagraph, Numbers),
            new("anonymous", row => Cell.Mark(row.Speaker.IsAnonymous), Numbers),
        ]);
}
