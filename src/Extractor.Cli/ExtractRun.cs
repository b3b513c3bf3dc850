using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run: reads the articles in order, finds their statements and writes them, or what a format makes of them.</summary>
internal sealed class ExtractRun(
    ExtractOptions options, Terminal terminal, Messages messages, Func<Article, Extraction> extract)
{
    // The output that is being opened or written, for the message where that fails
    private OutputFile? _inHand;

    /// <summary>Does it and returns the <see cref="ExitStatus"/>.</summary>
    public int Run()
    {
        if (ChooseOutputs() is not { } outputs)
        {
            return ExitStatus.NothingDone;
        }

        var articles = new InputArticles(options.Inputs, terminal, messages);
        if (articles.Sources.Count == 0 || !options.Outputs.All(articles.MayWrite))
        {
            return ExitStatus.NothingDone;
        }

        try
        {
            ForEach(outputs, output => output.Open(terminal));
            if (WriteAll(articles, outputs) == 0)
            {
                return ExitStatus.NothingDone;
            }

            // None gets its name before all are whole
            ForEach(outputs, output => output.Finish());
            ForEach(outputs, output => output.Complete());
            return articles.Failed > 0 ? ExitStatus.SomeFailed : ExitStatus.AllDone;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What fails in reading is told there, so this is the output
            messages.Write(_inHand?.Name ?? Destination.StandardOutput, failure);
            return ExitStatus.NothingDone;
        }
        finally
        {
            foreach (var output in outputs)
            {
                output.Dispose();
            }
        }
    }

    /// <summary>The outputs that were asked for, or null where one of them cannot be told how to be written.</summary>
    private List<OutputFile>? ChooseOutputs()
    {
        var outputs = new List<OutputFile>();
        var files = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var path in options.Outputs)
        {
            if (!files.Add(path is null ? null : Destination.FindFile(path)))
            {
                messages.Write($"{path ?? Destination.StandardOutput}: named twice as an output");
                return null;
            }

            if (ChooseFormat(path) is not { } format)
            {
                var endings = string.Join(", ", options.Formats.All.Where(one => one.IsForFiles).Select(one => "." + one.Name));
                messages.Write($"{path}: the name does not tell the format: end it in {endings}, or add --format");
                return null;
            }

            outputs.Add(new OutputFile(path, format, WriterOptions(path)));
        }

        return outputs;
    }

    /// <summary>
    /// The format of an output. One that was typed is for the only output, or, among several, for those whose name tells
    /// none; so <c>-o a.csv -o - -f jsonl</c> does what it says.
    /// </summary>
    private OutputFormat? ChooseFormat(string? path)
    {
        var told = path is null ? null : options.Formats.FindByExtension(path);
        var (first, second) = options.Outputs.Count == 1 ? (options.Format, told) : (told, options.Format);
        return first ?? second ?? (path is not null ? null
            : terminal.OutputIsScreen ? options.Formats.ForPeople : options.Formats.ForPrograms);
    }

    /// <summary>Writes what is found in every article that can be read, and returns how many those are.</summary>
    private int WriteAll(InputArticles articles, List<OutputFile> outputs)
    {
        var written = 0;
        foreach (var article in articles.ReadAll())
        {
            var extraction = Select(extract(article));
            ForEach(outputs, output => output.Write(extraction));
            written++;
        }

        return written;
    }

    private void ForEach(List<OutputFile> outputs, Action<OutputFile> act)
    {
        foreach (var output in outputs)
        {
            _inHand = output;
            act(output);
        }
    }

    /// <summary>Leaves out the statements that were not asked for; the speakers stay those of the whole article.</summary>
    private Extraction Select(Extraction extraction) =>
        options.Kinds is null && options.MinimumConfidence <= 0
            ? extraction
            : extraction with { Statements = [.. extraction.Statements.Where(IsWanted)] };

    private bool IsWanted(Statement statement) =>
        (options.Kinds is null || options.Kinds.Contains(statement.Kind)) && statement.Confidence >= options.MinimumConfidence;

    private OutputOptions WriterOptions(string? path) => new()
    {
        WithText = options.WithText,
        Explain = options.Explain,
        ByteOrderMark = options.ByteOrderMark,
        Columns = options.Columns,
        Width = terminal.Width,
        Colours = terminal.HasColours && path is null,
    };
}
