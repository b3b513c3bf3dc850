using Extractor.Pipeline;

namespace Extractor.Speakers;

/// <summary>Text of an article on one line, as names and reasons are shown.</summary>
internal static class LineText
{
    /// <summary>The tokens of a document with single blanks for line breaks and runs of blanks.</summary>
    public static string LineOf(this Document document, int first, int end) =>
        string.Join(' ', document.TextOf(document.SpanOf(first, end)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
