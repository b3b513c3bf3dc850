using System.Text;
using System.Text.Json;

namespace Extractor.Writing;

/// <summary>Writes the stance of texts as JSON Lines: <c>{"id","polarity","certainty","markers"}</c>, each line handed on when it is written.</summary>
/// <param name="stream">What to write into; it is not closed.</param>
/// <param name="explain">Whether to write how each marker's shares came about.</param>
public sealed class StanceLinesWriter(Stream stream, bool explain)
{
    private readonly JsonWriter _json = new(stream);

    /// <summary>Writes one line.</summary>
    /// <param name="id">The id of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="stance">Its stance.</param>
    public void Write(JsonElement id, string text, Stance stance)
    {
        ArgumentNullException.ThrowIfNull(stance);
        _json.WriteStartObject();
        _json.WriteName("id"u8);
        if (id.ValueKind == JsonValueKind.String)
        {
            _json.WriteValue(id.GetString());
        }
        else
        {
            // A number as it came: no other may be made of it
            _json.WriteLiteral(Encoding.UTF8.GetBytes(id.GetRawText()));
        }

        StanceJson.WriteFields(_json, stance, new CodePoints(text), withHolder: false, explain);
        _json.WriteEndObject();
        _json.EndLine();
        _json.Flush();
        stream.Flush();
    }
}
