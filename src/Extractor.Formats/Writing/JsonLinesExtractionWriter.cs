using Extractor.Reading;

namespace Extractor.Writing;

/// <summary>JSON Lines: one object an article, each on its line; of one that failed, what failed.</summary>
internal sealed class JsonLinesExtractionWriter(Stream stream, string schema, Action<JsonWriter, Extraction> writeObject) : IExtractionWriter
{
    private readonly JsonWriter _json = new(stream);

    /// <inheritdoc/>
    public void Write(Extraction extraction)
    {
        writeObject(_json, extraction);
        EndLine();
    }

    /// <inheritdoc/>
    public void WriteFailure(ReadingProblem problem)
    {
        JsonParts.WriteFailure(_json, schema, problem);
        EndLine();
    }

    /// <inheritdoc/>
    public void Complete()
    {
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void EndLine()
    {
        _json.EndLine();
        _json.Flush();
    }
}
