using System.Text.Json;

namespace Extractor.Writing;

/// <summary>JSON: one array, with one object an article.</summary>
internal sealed class JsonExtractionWriter : IExtractionWriter
{
    private readonly Stream _stream;
    private readonly OutputOptions _options;
    private readonly Utf8JsonWriter _json;

    public JsonExtractionWriter(Stream stream, OutputOptions options)
    {
        _stream = stream;
        _options = options;
        _json = new Utf8JsonWriter(stream, ExtractionJson.WriterOptions with { Indented = true, NewLine = "\n" });
        _json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        new ExtractionJson(_json, extraction, _options).Write();
        _json.Flush();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.WriteEndArray();
        _json.Flush();
        _stream.WriteByte((byte)'\n');
        _json.Dispose();
    }
}
