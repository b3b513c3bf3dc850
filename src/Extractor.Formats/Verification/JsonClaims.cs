using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Extractor.Verification;

/// <summary>The claims of JSON and JSON Lines: articles with their statements, or an object a statement.</summary>
internal static class JsonClaims
{
    /// <summary>The claims of JSON Lines.</summary>
    /// <exception cref="UnreadableOutputException">A line of JSON holds no words with their places.</exception>
    public static IEnumerable<Claim> ReadLines(Stream stream, string path)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length > 0)
            {
                var place = $"line {Show(number)}";
                using var document = TryParse(line, out var problem);
                foreach (var claim in document is null ? [Claim.Broken(place, problem)] : ClaimsOf(document.RootElement, path, place))
                {
                    yield return claim;
                }
            }
        }
    }

    /// <summary>The claims of one JSON text: an object, or an array of them.</summary>
    /// <exception cref="UnreadableOutputException">It is no JSON, or an object holds no words with their places.</exception>
    public static IEnumerable<Claim> Read(Stream stream, string path)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        using var document = TryParse(reader.ReadToEnd(), out var problem) ?? throw new UnreadableOutputException(path, problem);
        var root = document.RootElement;
        var number = 0;
        foreach (var item in root.ValueKind == JsonValueKind.Array ? root.EnumerateArray() : Enumerable.Repeat(root, 1))
        {
            foreach (var claim in ClaimsOf(item, path, $"object {Show(++number)}"))
            {
                yield return claim;
            }
        }
    }

    private static JsonDocument? TryParse(string json, out string problem)
    {
        try
        {
            problem = "";
            return JsonDocument.Parse(json);
        }
        catch (JsonException failure)
        {
            problem = $"no JSON: {failure.Message}";
            return null;
        }
    }

    private static IEnumerable<Claim> ClaimsOf(JsonElement item, string path, string place)
    {
        if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty("statements", out var statements) && statements.ValueKind == JsonValueKind.Array)
        {
            var article = item.TryGetProperty("article", out var named) && named.ValueKind == JsonValueKind.Object ? TextOf(named, ["path"]) : null;
            return statements.EnumerateArray().Select((statement, index) => Make(statement, article, path, $"{place}, statement {Show(index + 1)}"));
        }

        // In the place of an article that failed
        return item.ValueKind == JsonValueKind.Object && item.TryGetProperty("error", out var failure) && failure.ValueKind == JsonValueKind.Object
            ? []
            : [Make(item, article: null, path, place)];
    }

    private static Claim Make(JsonElement statement, string? article, string path, string place)
    {
        if (statement.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableOutputException(path, $"{place}: {statement.ValueKind}, where an object was expected");
        }

        if (TextOf(statement, ClaimFields.Text) is not { } text || SpansOf(statement) is not { Count: > 0 } spans)
        {
            throw new UnreadableOutputException(path, $"{place} {ClaimFields.ProblemOf(statement.EnumerateObject().Select(field => field.Name))}");
        }

        var hasParts = statement.TryGetProperty("spans", out _);
        return new Claim
        {
            Place = place,
            Article = article ?? TextOf(statement, ClaimFields.Article),
            Text = text,
            Spans = spans,
            HasOuterBoundsOnly = !hasParts,
            Cue = hasParts ? null : TextOf(statement, ClaimFields.Cue),
        };
    }

    private static List<TextSpan> SpansOf(JsonElement statement)
    {
        if (statement.TryGetProperty("spans", out var spans) && spans.ValueKind == JsonValueKind.Array)
        {
            return [.. spans.EnumerateArray().Select(SpanOf).OfType<TextSpan>()];
        }

        return SpanOf(statement) is { } span ? [span] : [];
    }

    private static TextSpan? SpanOf(JsonElement item) => item.ValueKind != JsonValueKind.Object ? null
        : ClaimFields.SpanOf(TextOf(item, ClaimFields.Start), TextOf(item, ClaimFields.End)) ?? ClaimFields.SpanOf(TextOf(item, ClaimFields.Both));

    /// <summary>The first of some fields that is a text or a number.</summary>
    private static string? TextOf(JsonElement item, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            if (item.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            {
                return TextOf(value);
            }
        }

        return null;
    }

    private static string TextOf(JsonElement value)
    {
        try
        {
            return value.ToString();
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair, which is no character and in no text that was read
            return "\uFFFD";
        }
    }

    private static string Show(int number) => number.ToString(CultureInfo.InvariantCulture);
}
