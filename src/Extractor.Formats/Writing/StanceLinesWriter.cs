using System.Text.Json;

namespace Extractor.Writing;

/// <summary>Writes the stance of texts as JSON Lines: <c>{"id","polarity","certainty","markers"}</c>, each line handed on when it is written.</summary>
/// <param name="stream">What to write into; it is not closed.</param>
/// <param name="explain">Whether to write how each marker's shares came about.</param>
public sealed class StanceLinesWriter(Stream stream, bool explain) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(stream, JsonParts.WriterOptions);

    /// <summary>Writes one line.</summary>
    /// <param name="id">The id of the text.</param>
    /// <param name="text">The text.</param>
    /// <param name="stance">Its stance.</param>
    public void Write(JsonElement id, string text, Stance stance)
    {
        ArgumentNullException.ThrowIfNull(stance);
        _json.WriteStartObject();
        _json.WritePropertyName("id");
        id.WriteTo(_json);
        StanceJson.WriteFields(_json, stance, new CodePoints(text), withHolder: false, explain);
        _json.WriteEndObject();
        _json.Flush();
        stream.WriteByte((byte)'\n');
        stream.Flush();
        _json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
