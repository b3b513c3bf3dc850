using System.Text.Json;

namespace Extractor.Writing;

/// <summary>JSON Lines: one object an article, each on its line.</summary>
internal sealed class JsonLinesExtractionWriter(Stream stream, OutputOptions options) : IExtractionWriter
{
    private readonly Utf8JsonWriter _json = new(stream, ExtractionJson.WriterOptions);

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        new ExtractionJson(_json, extraction, options).Write();
        _json.Flush();
        stream.WriteByte((byte)'\n');
        _json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
