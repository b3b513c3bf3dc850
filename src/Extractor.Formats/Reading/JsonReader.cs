namespace Extractor.Reading;

/// <summary>Reads JSON and JSON Lines: an article an object, streamed.</summary>
internal static class JsonReader
{
    /// <summary>The articles of JSON Lines: one object a line; a line that is none costs no other. An array is read as JSON.</summary>
    public static IEnumerable<ReadResult> ReadLines(OpenedSource source) =>
        FirstSign(source) == '[' ? ReadValues(source) : ReadLines(source, new RecordLines(source.OpenUtf8(), source.Options.MaximumLength));

    /// <summary>The articles of an array of objects, of one object, or of several, one after the other or a line each.</summary>
    public static IEnumerable<ReadResult> Read(OpenedSource source) =>
        FirstSign(source) == '{' && FirstLineIsObject(source) ? ReadLines(source) : ReadValues(source);

    private static IEnumerable<ReadResult> ReadLines(OpenedSource source, RecordLines lines)
    {
        var articles = new RecordArticles(source);
        while (lines.Read())
        {
            if (lines.IsTooLong)
            {
                yield return source.TooLong(lines.Number);
            }
            else if (lines.Line.Span.ContainsAnyExcept(" \t"u8))
            {
                yield return JsonRecord.Read(source.ToUtf8(lines.Line, lines.Number), source, articles, lines.Number, lines.Number);
            }
        }
    }

    private static IEnumerable<ReadResult> ReadValues(OpenedSource source)
    {
        var articles = new RecordArticles(source);
        var values = new JsonValues(source);
        for (var number = 1L; values.Read(); number++)
        {
            yield return JsonRecord.Read(source.ToUtf8(values.Value, values.Line), source, articles, values.Line, number);
        }
    }

    private static char FirstSign(OpenedSource source)
    {
        var head = source.HeadText().AsSpan().TrimStart();
        return head.IsEmpty ? '\0' : head[0];
    }

    /// <summary>Whether the first line is an object by itself, or goes on beyond what can be seen of it.</summary>
    private static bool FirstLineIsObject(OpenedSource source)
    {
        var head = source.HeadText().AsSpan().TrimStart();
        var end = head.IndexOfAny('\r', '\n');
        return end < 0 || head[..end].TrimEnd() is [.., '}'];
    }
}
