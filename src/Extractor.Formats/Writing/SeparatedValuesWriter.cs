using System.Globalization;
using CsvHelper;

namespace Extractor.Writing;

/// <summary>CSV and TSV: one row a statement, as RFC 4180 has it, header first.</summary>
internal sealed class SeparatedValuesWriter : IExtractionWriter
{
    private const string Between = "; ";

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
        foreach (var statement in extraction.Statements)
        {
            WriteRow(statement, extraction, codePoints);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    private void WriteRow(Statement statement, Extraction extraction, CodePoints codePoints)
    {
        var article = extraction.Article;
        var speaker = statement.Speaker;
        _csv.WriteField(statement.Id);
        _csv.WriteField(article.Path);
        _csv.WriteField(article.Title);
        _csv.WriteField(article.Date?.ToString("O", CultureInfo.InvariantCulture));
        _csv.WriteField(statement.Paragraph);
        _csv.WriteField(KebabCase.Of(statement.Kind));
        _csv.WriteField(KebabCase.Of(statement.Act));
        _csv.WriteField(speaker?.Name);
        _csv.WriteField(RolesOf(speaker, extraction.Speakers));
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

    /// <summary>The roles of the speakers of a statement, those of a joint source one after another.</summary>
    private static string? RolesOf(SpeakerReference? reference, IReadOnlyList<Speaker> speakers) =>
        reference is null
            ? null
            : string.Join(Between, speakers.Where(speaker => reference.Ids.Contains(speaker.Id) && speaker.Role is not null).Select(speaker => speaker.Role));
}
