using System.Text.Json;

namespace Extractor.Reading;

/// <summary>A text with its id: a line <c>{"id": …, "text": "…"}</c> of JSON Lines.</summary>
/// <param name="Id">The id as the line has it, a string or a number.</param>
/// <param name="Text">The text.</param>
public sealed record IdentifiedText(JsonElement Id, string Text)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is no such object; the message says what was found.</exception>
    public static IdentifiedText Parse(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement is not { ValueKind: JsonValueKind.Object } root)
            {
                throw new FormatException($"{Name(json.RootElement)}; expected an object {{\"id\", \"text\"}}");
            }

            if (!root.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
            {
                throw new FormatException("no \"id\" that is a string or a number");
            }

            if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            {
                throw new FormatException("no \"text\" that is a string");
            }

            // The answer carries the id, and who writes it must not be the first to find that it is no text
            _ = id.ValueKind == JsonValueKind.String ? id.GetString() : null;
            return new IdentifiedText(id.Clone(), text.GetString()!);
        }
        catch (JsonException failure)
        {
            throw new FormatException($"not JSON at byte {failure.BytePositionInLine ?? 0}", failure);
        }
        catch (InvalidOperationException failure)
        {
            // Bytes that are not UTF-8, or half of a pair of escapes
            throw new FormatException("a string that is no text", failure);
        }
    }

    private static string Name(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        _ => "a literal",
    };
}
