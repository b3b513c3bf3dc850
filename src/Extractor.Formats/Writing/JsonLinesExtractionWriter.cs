using System.Text.Json;

namespace Extractor.Writing;

/// <summary>JSON Lines: one object an article, each on its line.</summary>
internal sealed class JsonLinesExtractionWriter(Stream stream, Action<Utf8JsonWriter, Extraction> writeObject) : IExtractionWriter
{
    private readonly Utf8JsonWriter _json = new(stream, JsonParts.WriterOptions);

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        writeObject(_json, extraction);
        _json.Flush();
        stream.WriteByte((byte)'\n');
        _json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
