using System.Globalization;

namespace Extractor.Verification;

/// <summary>Under which names tables and objects hold what a claim is made of; the first that is there counts.</summary>
internal static class ClaimFields
{
    /// <summary>The words: ours, and those of others.</summary>
    public static IReadOnlyList<string> Text { get; } = ["statement", "text", "quote", "quotation", "content"];

    /// <summary>The article.</summary>
    public static IReadOnlyList<string> Article { get; } = ["article", "path", "text_id", "file", "document", "doc_id", "text_name"];

    /// <summary>What reports the words.</summary>
    public static IReadOnlyList<string> Cue { get; } = ["cue", "verb"];

    /// <summary>Where the words begin, in code points.</summary>
    public static IReadOnlyList<string> Start { get; } = ["start", "begin", "start_char"];

    /// <summary>Where they end, in code points.</summary>
    public static IReadOnlyList<string> End { get; } = ["end", "stop", "end_char"];

    /// <summary>Both in one, as <c>(12,34)</c>.</summary>
    public static IReadOnlyList<string> Both { get; } = ["quote_index"];

    /// <summary>A cell without the apostrophe that keeps a spreadsheet from running it.</summary>
    public static string WithoutMark(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\t' or '\r', ..] ? cell[1..] : cell;

    /// <summary>What is wrong with a table or object of these names.</summary>
    public static string ProblemOf(IEnumerable<string> names) =>
        $"holds no statements with their places: expected {string.Join(" or ", Text)}, with {Start[0]} and {End[0]} or {Both[0]}; found {string.Join(", ", names)}";

    /// <summary>A span of two numbers, or null where they are none.</summary>
    public static TextSpan? SpanOf(string? start, string? end) =>
        int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
        && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? new TextSpan(first, last)
            : null;

    /// <summary>A span written <c>(12,34)</c>, or null where it is none.</summary>
    public static TextSpan? SpanOf(string? both) =>
        both?.Trim('(', ')').Split(',', StringSplitOptions.TrimEntries) is [var start, var end] ? SpanOf(start, end) : null;
}
