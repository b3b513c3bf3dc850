using System.Globalization;
using CsvHelper;

namespace Extractor.Writing;

/// <summary>The rows of statements.</summary>
internal static class StatementRows
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "article", "title", "date", "paragraph", "kind", "act", "speaker", "speaker_role", "speaker_type",
        "mention", "resolution", "cue", "cue_force", "statement", "addressee", "polarity", "certainty", "stance",
        "markers", "confidence", "rule", "start", "end",
    ];

    /// <summary>Writes one row a statement.</summary>
    public static void Write(CsvWriter csv, Extraction extraction)
    {
        var codePoints = new CodePoints(extraction.Article.Text);
        var roles = new SpeakerRoles(extraction.Speakers);
        foreach (var statement in extraction.Statements)
        {
            WriteRow(csv, statement, extraction.Article, roles, codePoints);
        }
    }

    private static void WriteRow(CsvWriter csv, Statement statement, Article article, SpeakerRoles roles, CodePoints codePoints)
    {
        var speaker = statement.Speaker;
        csv.WriteField(statement.Id);
        csv.WriteField(article.Path);
        csv.WriteField(article.Title);
        csv.WriteField(article.Date?.ToString("O", CultureInfo.InvariantCulture));
        csv.WriteField(statement.Paragraph);
        csv.WriteField(KebabCase.Of(statement.Kind));
        csv.WriteField(KebabCase.Of(statement.Act));
        csv.WriteField(speaker?.Name);
        csv.WriteField(roles.Of(speaker));
        csv.WriteField(speaker is null ? null : KebabCase.Of(speaker.Type));
        csv.WriteField((speaker is null ? statement.UnresolvedMention : speaker.Mention)?.Text);
        csv.WriteField(speaker is null ? null : KebabCase.Of(speaker.Resolution));
        csv.WriteField(statement.Cue?.Text);
        csv.WriteField(statement.Cue is { } cue ? KebabCase.Of(cue.Force) : null);
        csv.WriteField(statement.Text);
        csv.WriteField(statement.Addressee?.Name ?? statement.Addressee?.Text);
        WriteStance(csv, statement.Stance);
        csv.WriteField(Rounded.Share(statement.Confidence));
        csv.WriteField(statement.Rule);
        csv.WriteField(codePoints.At(statement.Spans[0].Start));
        csv.WriteField(codePoints.At(statement.Spans[^1].End));
        csv.EndRecord();
    }

    /// <summary>Polarity, certainty, types and markers.</summary>
    private static void WriteStance(CsvWriter csv, Stance stance)
    {
        csv.WriteField(stance.Polarity);
        csv.WriteField(stance.Certainty);
        csv.WriteField(StanceText.TypesOf(stance));
        csv.WriteField(StanceText.MarkersOf(stance));
    }
}
