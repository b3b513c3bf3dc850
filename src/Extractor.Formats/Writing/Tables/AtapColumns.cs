using Extractor.Statements;

namespace Extractor.Writing.Tables;

/// <summary>
/// The columns of the ATAP Quotation Tool (Australian Text Analytics Platform), which builds on the Gender Gap Tracker:
/// for those whose scripts read them. What this program does not know stays empty.
/// </summary>
internal static class AtapColumns
{
    // What the tool calls a quotation that it found by its marks alone
    private const string ByMarksAlone = "Heuristic";

    /// <summary>The columns, in that tool's order.</summary>
    public static IReadOnlyList<Column<StatementRow>> InOrder { get; } =
    [
        new("text_id", row => row.Article.Path),
        new("text_name", row => Path.GetFileNameWithoutExtension(row.Article.Path)),
        new("quote_id", row => row.Number),
        new("quote", row => row.Statement.Text),
        new("quote_index", row => IndexOf(row, new TextSpan(row.Statement.Spans[0].Start, row.Statement.Spans[^1].End))),
        new("quote_entities", _ => (string?)null),
        new("speaker", row => row.Statement.SourceMention?.Text),
        new("speaker_index", row => IndexOf(row, row.Statement.SourceMention?.Span)),
        new("speaker_entities", row => row.Statement.Speaker?.Name),
        new("verb", row => row.Statement.Cue?.Text),
        new("verb_index", row => IndexOf(row, row.Statement.Cue?.Span)),
        new("quote_token_count", row => WordCount.Of(row.Statement.Text)),
        new("quote_type", row => TypeOf(row)),
        new("is_floating_quote", row => row.Statement.Cue is null && row.Statement.SourceMention is null ? "True" : "False"),
    ];

    private static string IndexOf(StatementRow row, TextSpan? span) =>
        span is { } known ? $"({row.At(known.Start)},{row.At(known.End)})" : "";

    /// <summary>Content (C), its marks (Q), speaker (S) and verb (V) as letters in the order of the text: <c>QCQVS</c>.</summary>
    private static string TypeOf(StatementRow row)
    {
        if (row.Statement.Cue is not { } cue)
        {
            return ByMarksAlone;
        }

        var content = row.Statement.Kind == StatementKind.Direct ? "QCQ" : "C";
        var parts = new List<(int Start, string Letters)> { (row.Statement.Spans[0].Start, content), (cue.Span.Start, "V") };
        if (row.Statement.SourceMention is { } mention)
        {
            parts.Add((mention.Span.Start, "S"));
        }

        return string.Concat(parts.OrderBy(part => part.Start).Select(part => part.Letters));
    }
}
