using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One output of a run: where it goes, and the writer of its format, opened when the first article comes.</summary>
/// <param name="path">The file, or null for standard output.</param>
/// <param name="format">How to write it.</param>
/// <param name="options">What its writer is to show.</param>
internal sealed class OutputFile(string? path, OutputFormat format, OutputOptions options) : IDisposable
{
    private Destination? _destination;
    private IExtractionWriter? _writer;

    // Opened late: where no article can be read, not even a header is written
    private IExtractionWriter Writer => _writer ??= format.Open(_destination!.Stream, options);

    /// <summary>How messages call it.</summary>
    public string Name => path ?? Destination.StandardOutput;

    /// <summary>Whether it shows the evidence for statements.</summary>
    public bool ShowsEvidence => options.Explain || format.AlwaysExplains;

    /// <summary>What it was asked to show and has no place for.</summary>
    public OutputExtras LeftOut => options.Extras & ~(format.AlwaysExplains ? format.Extras | OutputExtras.Evidence : format.Extras);

    /// <summary>How it is written.</summary>
    public OutputFormat Format => format;

    /// <summary>The whole path of the file, once it is open; null where it goes to a stream.</summary>
    public string? FilePath => _destination?.FilePath;

    /// <summary>Opens where it goes.</summary>
    public void Open(Terminal terminal) => _destination = Destination.Open(path, terminal);

    /// <summary>Writes what was found in an article.</summary>
    public void Write(Extraction extraction) => Writer.Write(extraction);

    /// <summary>Writes that a record failed, where the format has a place for that; a file that fails has no place among the articles.</summary>
    public void WriteFailure(ReadingProblem problem)
    {
        if (format.TellsFailures && problem.IsOfRecord)
        {
            Writer.WriteFailure(problem);
        }
    }

    /// <summary>Hands what was written on to whoever waits for it; nobody waits for a file before it has its name.</summary>
    public void Flush()
    {
        if (FilePath is null)
        {
            _writer?.Flush();
            _destination!.Stream.Flush();
        }
    }

    /// <summary>Writes what comes last; the file still waits for its name.</summary>
    public void Finish()
    {
        Writer.Complete();
        Writer.Dispose();
        _writer = null;
        _destination!.Stream.Flush();
    }

    /// <summary>Gives the file its name.</summary>
    public void Complete() => _destination!.Complete();

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            using var destination = _destination;
            _writer?.Dispose();
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // Only after a failure is anything left to write here, and that one has been told
        }
    }
}
