using System.Text.Json;
using Extractor.Writing;

namespace Extractor.Training;

/// <summary>An annotated statement: content and source in UTF-16 units.</summary>
internal sealed record GoldStatement(IReadOnlyList<TextSpan> Content, IReadOnlyList<TextSpan> Source);

/// <summary>An annotated article.</summary>
internal sealed record GoldArticle(string Id, string Text, IReadOnlyList<GoldStatement> Statements);

/// <summary>
/// Reads a gold of statements: one article a line, <c>{"id", "text", "attributions": [{"source": [[s, e], …], "content":
/// [[s, e], …]}]}</c>, offsets in code points.
/// </summary>
internal static class Gold
{
    /// <summary>The articles of a file in their order.</summary>
    /// <exception cref="JsonException">A line is not JSON.</exception>
    /// <exception cref="KeyNotFoundException">A line lacks a field.</exception>
    public static IEnumerable<GoldArticle> Read(string path)
    {
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            var text = json.RootElement.GetProperty("text").GetString()!;
            var places = new CodePoints(text);
            yield return new GoldArticle(
                json.RootElement.GetProperty("id").GetString()!,
                text,
                [.. json.RootElement.GetProperty("attributions").EnumerateArray().Select(statement =>
                    new GoldStatement(Spans(statement.GetProperty("content"), places), Spans(statement.GetProperty("source"), places)))]);
        }
    }

    private static List<TextSpan> Spans(JsonElement spans, CodePoints places) =>
        [.. spans.EnumerateArray().Select(span => new TextSpan(places.OffsetOf(span[0].GetInt32()), places.OffsetOf(span[1].GetInt32())))];
}
