namespace Extractor.Writing;

/// <summary>JSON: one array, with one object an article.</summary>
internal sealed class JsonExtractionWriter : IExtractionWriter
{
    private readonly Action<JsonWriter, Extraction> _writeObject;
    private readonly JsonWriter _json;

    public JsonExtractionWriter(Stream stream, Action<JsonWriter, Extraction> writeObject)
    {
        _writeObject = writeObject;
        _json = new JsonWriter(stream, isIndented: true);
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
        _json.EndLine();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
