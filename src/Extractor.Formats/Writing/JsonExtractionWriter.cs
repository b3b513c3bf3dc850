using System.Text.Json;

namespace Extractor.Writing;

/// <summary>JSON: one array, with one object an article.</summary>
internal sealed class JsonExtractionWriter : IExtractionWriter
{
    private readonly Stream _stream;
    private readonly Action<Utf8JsonWriter, Extraction> _writeObject;
    private readonly Utf8JsonWriter _json;

    public JsonExtractionWriter(Stream stream, Action<Utf8JsonWriter, Extraction> writeObject)
    {
        _stream = stream;
        _writeObject = writeObject;
        _json = new Utf8JsonWriter(stream, JsonParts.WriterOptions with { Indented = true, NewLine = "\n" });
        _json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        _writeObject(_json, extraction);
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _json.WriteEndArray();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
