using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli.Runs;

/// <summary>The articles that failed, a line of JSON each; there as soon as one fails, whatever becomes of the run.</summary>
internal sealed class ErrorFile : IDisposable
{
    private readonly string _path;
    private readonly Messages _messages;
    private readonly FileStream _file;
    private readonly JsonWriter _json;

    private ErrorFile(string path, Messages messages)
    {
        (_path, _messages) = (path, messages);
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        _json = new JsonWriter(_file);
    }

    /// <summary>Opens it, empty; null where it cannot be written, which is told then.</summary>
    public static ErrorFile? Open(string path, Messages messages)
    {
        try
        {
            return new ErrorFile(path, messages);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(path, failure);
            return null;
        }
    }

    /// <summary>Whether it cannot be written any more, which ends the run and is told already.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Adds an article that failed.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Write(ReadingProblem problem)
    {
        try
        {
            JsonParts.WriteFailure(_json, problem);
            _json.EndLine();
            _json.Flush();
            _file.Flush();
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            IsLost = true;
            _messages.Write(_path, failure);
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _file.Dispose();
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // Only after a failure is anything left to write here, and that one has been told
        }
    }
}
