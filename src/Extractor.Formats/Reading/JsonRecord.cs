using System.Text.Json;

namespace Extractor.Reading;

/// <summary>Makes an article of a JSON object; fields within a field are named as <c>outer.inner</c>.</summary>
internal static class JsonRecord
{
    /// <summary>How deep objects and arrays may be nested.</summary>
    public const int MaximumDepth = 256;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = MaximumDepth, AllowDuplicateProperties = false };

    /// <summary>The article of the object, or why it is none.</summary>
    public static ReadResult Read(ReadOnlyMemory<byte> json, OpenedSource source, RecordArticles articles, long line, long number)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, Options);
        }
        catch (JsonException failure)
        {
            return source.Problem(line, $"not JSON: {ReasonOf(failure)}");
        }

        using (document)
        {
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, source, articles, line, number)
                : source.Problem(line, $"{NameOf(document.RootElement)} stands where an object was expected");
        }
    }

    /// <summary>What is wrong, without the place in the parser's own counting.</summary>
    public static string ReasonOf(JsonException failure)
    {
        var end = failure.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? failure.Message : failure.Message[..end]).TrimEnd('.', ' ');
    }

    private static ReadResult Read(JsonElement record, OpenedSource source, RecordArticles articles, long line, long number)
    {
        var names = new List<string>();
        var values = new List<JsonElement>();
        Collect(record, "", names, values);
        if (ArticleFields.Find(names, source.Options, out var problem) is not { } places)
        {
            return source.Problem(line, problem!);
        }

        if (values[places.Text].ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
        {
            return source.Problem(line, $"{NameOf(values[places.Text])} stands in the field {names[places.Text]} where a text was expected");
        }

        try
        {
            return articles.Create(line, number, places, place => TextOf(values[place]));
        }
        catch (InvalidOperationException)
        {
            return source.Problem(line, "a field holds half of a surrogate pair, which is no character");
        }
    }

    private static void Collect(JsonElement record, string prefix, List<string> names, List<JsonElement> values)
    {
        foreach (var field in record.EnumerateObject())
        {
            if (field.Value.ValueKind == JsonValueKind.Object && prefix.Length == 0)
            {
                Collect(field.Value, field.Name + ".", names, values);
            }
            else
            {
                names.Add(prefix + field.Name);
                values.Add(field.Value);
            }
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString())),
        _ => null,
    };

    private static string NameOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
