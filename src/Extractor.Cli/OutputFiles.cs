using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>The outputs of a run: all of them get their names, or none.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<OutputFile> _all = [];

    // The one that is being opened or written
    private OutputFile? _inHand;

    private OutputFiles()
    {
    }

    /// <summary>How messages call the output that failed.</summary>
    public string NameOfFailed => _inHand?.Name ?? Destination.StandardOutput;

    /// <summary>The first output that is a file, once they are open; null where none is.</summary>
    public OutputFile? FirstFile => _all.Find(output => output.FilePath is not null);

    /// <summary>Whether a path is that of one that is a file, once they are open.</summary>
    public bool HasFile(string path) => _all.Exists(output => output.FilePath == Destination.FindFile(path));

    /// <summary>Whether one of them shows the evidence for statements.</summary>
    public bool ShowEvidence => _all.Exists(output => output.ShowsEvidence);

    /// <summary>The outputs that were asked for, or null where one of them cannot be told how to be written, which is told then.</summary>
    /// <param name="paths">The files, null for standard output; at least one.</param>
    /// <param name="formats">The formats there are.</param>
    /// <param name="named">The format that was typed, or null.</param>
    /// <param name="options">What the writers are to show.</param>
    /// <param name="terminal">Whose standard output.</param>
    /// <param name="messages">Where to tell what is wrong.</param>
    public static OutputFiles? Choose(
        IReadOnlyList<string?> paths, OutputFormats formats, OutputFormat? named, OutputOptions options, Terminal terminal, Messages messages)
    {
        var outputs = new OutputFiles();
        var files = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (!files.Add(path is null ? null : Destination.FindFile(path)))
            {
                messages.Write($"{path ?? Destination.StandardOutput}: named twice as an output");
                return null;
            }

            if (ChooseFormat(path) is not { } format)
            {
                var endings = string.Join(", ", formats.All.Where(one => one.IsForFiles).Select(one => "." + one.Name));
                messages.Write($"{path}: the name does not tell the format: end it in {endings}, or add --format");
                return null;
            }

            outputs._all.Add(new OutputFile(path, format, options with { Width = terminal.Width, Colours = terminal.HasColours && path is null }));
        }

        return outputs;

        // One that was typed is for the only output, or, among several, for those whose name tells none; so
        // "-o a.csv -o - -f jsonl" does what it says
        OutputFormat? ChooseFormat(string? path)
        {
            var told = path is null ? null : formats.FindByExtension(path);
            var (first, second) = paths.Count == 1 ? (named, told) : (told, named);
            return first ?? second ?? (path is not null ? null : terminal.OutputIsScreen ? formats.ForPeople : formats.ForPrograms);
        }
    }

    /// <summary>What was typed in vain, one line each: a format that none is written in, and what none has a place for.</summary>
    /// <param name="formats">The formats there are.</param>
    /// <param name="named">The format that was typed, or null.</param>
    public IEnumerable<string> FindUseless(OutputFormats formats, OutputFormat? named)
    {
        if (named is not null && !_all.Exists(output => output.Format == named))
        {
            yield return "--format: of no use, since the name of each output tells its format";
        }

        var leftOut = _all.Aggregate(~OutputExtras.None, (leftOut, output) => leftOut & output.LeftOut);
        if (leftOut == OutputExtras.None)
        {
            yield break;
        }

        var written = string.Join(", ", _all.Select(output => output.Format.Name).Distinct());
        foreach (var extra in Enum.GetValues<OutputExtras>().Where(extra => extra != OutputExtras.None && leftOut.HasFlag(extra)))
        {
            yield return $"{ExtraOptions.NameOf(extra)}: of no use for {written}; it is for {ExtraOptions.FormatsOf(extra, formats)}";
        }
    }

    /// <summary>Opens where they go.</summary>
    /// <exception cref="IOException">One cannot be written, or another run is writing it.</exception>
    /// <exception cref="UnauthorizedAccessException">One must not be written.</exception>
    public void Open(Terminal terminal) => ForEach(output => output.Open(terminal));

    /// <summary>Writes what was found in an article.</summary>
    public void Write(Extraction extraction) => ForEach(output => output.Write(extraction));

    /// <summary>Writes that an article failed, where the formats have a place for that.</summary>
    public void WriteFailure(ReadingProblem problem) => ForEach(output => output.WriteFailure(problem));

    /// <summary>Hands on what was written to whoever waits for it.</summary>
    public void Flush() => ForEach(output => output.Flush());

    /// <summary>Writes what comes last; the files still wait for their names.</summary>
    public void Finish() => ForEach(output => output.Finish());

    /// <summary>Gives the files their names.</summary>
    public void Complete() => ForEach(output => output.Complete());

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var output in _all)
        {
            output.Dispose();
        }
    }

    private void ForEach(Action<OutputFile> act)
    {
        foreach (var output in _all)
        {
            _inHand = output;
            try
            {
                act(output);
            }
            catch (ClosedPipeException) when (_all.Count > 1)
            {
                // Nobody reads this one any more, and the others are whole all the same
            }
        }
    }
}
