using System.Text.Json;
using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli.Runs;

/// <summary>The articles that failed, a line of JSON each; there as soon as one fails, whatever becomes of the run.</summary>
internal sealed class ErrorFile : IDisposable
{
    private readonly FileStream _file;
    private readonly Utf8JsonWriter _json;

    private ErrorFile(string path)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        _json = new Utf8JsonWriter(_file, JsonParts.WriterOptions);
    }

    /// <summary>Opens it, empty; null where it cannot be written, which is told then.</summary>
    public static ErrorFile? Open(string path, Messages messages)
    {
        try
        {
            return new ErrorFile(path);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(path, failure);
            return null;
        }
    }

    /// <summary>Adds an article that failed.</summary>
    public void Write(ReadingProblem problem)
    {
        JsonParts.WriteFailure(_json, problem);
        _json.Flush();
        _file.WriteByte((byte)'\n');
        _file.Flush();
        _json.Reset();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _file.Dispose();
    }
}
