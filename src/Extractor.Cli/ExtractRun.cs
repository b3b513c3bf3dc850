using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run: reads the articles in order, finds their statements and writes them, or what a format makes of them.</summary>
internal sealed class ExtractRun(
    ExtractOptions options, Terminal terminal, Messages messages, Func<Article, Extraction> extract)
{
    /// <summary>Does it and returns the <see cref="ExitStatus"/>.</summary>
    public int Run()
    {
        if (ChooseFormat() is not { } format)
        {
            var endings = string.Join(", ", options.Formats.All.Where(one => one.IsForFiles).Select(one => "." + one.Name));
            messages.Write($"{options.Output}: the name does not tell the format: end it in {endings}, or add --format");
            return ExitStatus.NothingDone;
        }

        var articles = new InputArticles(options.Inputs, terminal, messages);
        if (articles.Sources.Count == 0 || (options.Output is not null && !articles.MayWrite(options.Output)))
        {
            return ExitStatus.NothingDone;
        }

        try
        {
            using var destination = Destination.Open(options.Output, terminal);
            if (WriteAll(articles, format, destination.Stream) == 0)
            {
                return ExitStatus.NothingDone;
            }

            destination.Complete();
            return articles.Failed > 0 ? ExitStatus.SomeFailed : ExitStatus.AllDone;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What fails in reading is told there, so this is the output
            messages.Write(options.Output ?? "standard output", failure);
            return ExitStatus.NothingDone;
        }
    }

    private OutputFormat? ChooseFormat() => (options.Format, options.Output) switch
    {
        ({ } format, _) => format,
        (null, null) => terminal.OutputIsScreen ? options.Formats.ForPeople : options.Formats.ForPrograms,
        (null, { } path) => options.Formats.FindByExtension(path),
    };

    /// <summary>Writes what is found in every article that can be read, and returns how many those are.</summary>
    private int WriteAll(InputArticles articles, OutputFormat format, Stream stream)
    {
        var written = 0;
        IExtractionWriter? writer = null;
        try
        {
            foreach (var article in articles.ReadAll())
            {
                // Opened late: where no article can be read, not even a header is written
                writer ??= format.Open(stream, WriterOptions());
                writer.Write(Select(extract(article)));
                written++;
            }
        }
        finally
        {
            writer?.Dispose();
        }

        return written;
    }

    /// <summary>Leaves out the statements that were not asked for; the speakers stay those of the whole article.</summary>
    private Extraction Select(Extraction extraction) =>
        options.Kinds is null && options.MinimumConfidence <= 0
            ? extraction
            : extraction with { Statements = [.. extraction.Statements.Where(IsWanted)] };

    private bool IsWanted(Statement statement) =>
        (options.Kinds is null || options.Kinds.Contains(statement.Kind)) && statement.Confidence >= options.MinimumConfidence;

    private OutputOptions WriterOptions() => new()
    {
        WithText = options.WithText,
        Explain = options.Explain,
        Width = terminal.Width,
        Colours = terminal.HasColours && options.Output is null,
    };
}
