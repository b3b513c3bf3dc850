using System.Globalization;
using CsvHelper;

namespace Extractor.Writing;

/// <summary>CSV and TSV: one row a statement, as RFC 4180 has it, header first.</summary>
internal sealed class SeparatedValuesWriter : IExtractionWriter
{
    private static readonly string[] Columns =
    [
        "id", "article", "title", "date", "paragraph", "kind", "act", "speaker", "speaker_role", "speaker_type",
        "mention", "resolution", "cue", "cue_force", "statement", "addressee", "polarity", "certainty", "stance",
        "markers", "confidence", "rule", "start", "end",
    ];

    private readonly CsvWriter _csv;

    public SeparatedValuesWriter(Stream stream, char separator)
    {
        // Numbers are written as numbers, so only a text that begins like a formula gets an apostrophe before it
        var options = new CsvWriterOptions { Separator = separator, Injection = CsvInjection.Escape };
        _csv = CsvWriter.Create(stream, options, leaveOpen: true);
        _csv.WriteHeader(Columns);
    }

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        var codePoints = new CodePoints(extraction.Article.Text);
        var roles = new SpeakerRoles(extraction.Speakers);
        foreach (var statement in extraction.Statements)
        {
            WriteRow(statement, extraction.Article, roles, codePoints);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private void WriteRow(Statement statement, Article article, SpeakerRoles roles, CodePoints codePoints)
    {
        var speaker = statement.Speaker;
        _csv.WriteField(statement.Id);
        _csv.WriteField(article.Path);
        _csv.WriteField(article.Title);
        _csv.WriteField(article.Date?.ToString("O", CultureInfo.InvariantCulture));
        _csv.WriteField(statement.Paragraph);
        _csv.WriteField(KebabCase.Of(statement.Kind));
        _csv.WriteField(KebabCase.Of(statement.Act));
        _csv.WriteField(speaker?.Name);
        _csv.WriteField(roles.Of(speaker));
        _csv.WriteField(speaker is null ? null : KebabCase.Of(speaker.Type));
        _csv.WriteField(speaker?.Mention?.Text);
        _csv.WriteField(speaker is null ? null : KebabCase.Of(speaker.Resolution));
        _csv.WriteField(statement.Cue?.Text);
        _csv.WriteField(statement.Cue is { } cue ? KebabCase.Of(cue.Force) : null);
        _csv.WriteField(statement.Text);
        _csv.WriteField(statement.Addressee?.Name ?? statement.Addressee?.Text);
        WriteStance();
        _csv.WriteField(Rounded.Share(statement.Confidence));
        _csv.WriteField(statement.Rule);
        _csv.WriteField(codePoints.At(statement.Spans[0].Start));
        _csv.WriteField(codePoints.At(statement.Spans[^1].End));
        _csv.EndRecord();
    }

    /// <summary>Polarity, certainty, types and markers.</summary>
    private void WriteStance()
    {
        for (var column = 0; column < 4; column++)
        {
            _csv.WriteField((string?)null);
        }
    }
}
