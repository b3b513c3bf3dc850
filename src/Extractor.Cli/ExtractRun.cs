using Extractor.Reading;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run: reads the articles in order, finds their statements and writes them.</summary>
internal sealed class ExtractRun(
    ExtractOptions options, Terminal terminal, Messages messages, Func<Article, Extraction> extract)
{
    /// <summary>Does it and returns the <see cref="ExitStatus"/>.</summary>
    public int Run()
    {
        if (ChooseFormat() is not { } format)
        {
            var endings = string.Join(", ", OutputFormats.All.Where(one => one.IsForFiles).Select(one => "." + one.Name));
            messages.Write($"{options.Output}: the name does not tell the format: end it in {endings}, or add --format");
            return ExitStatus.NothingDone;
        }

        var sources = ArticleSources.Find(options.Inputs.Count > 0 ? options.Inputs : [ArticleSource.StandardInput]);
        foreach (var problem in sources.Problems)
        {
            messages.Write(problem);
        }

        if (sources.Found.Count == 0 || !MayWriteOutput(sources.Found))
        {
            return ExitStatus.NothingDone;
        }

        try
        {
            using var destination = Destination.Open(options.Output, terminal);
            var (written, failed) = WriteAll(sources.Found, format, destination.Stream);
            if (written == 0)
            {
                return ExitStatus.NothingDone;
            }

            destination.Complete();
            return failed + sources.Problems.Count > 0 ? ExitStatus.SomeFailed : ExitStatus.AllDone;
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
        (null, null) => terminal.OutputIsScreen ? OutputFormats.Text : OutputFormats.Csv,
        (null, { } path) => OutputFormats.FindByExtension(path),
    };

    /// <summary>An article is never overwritten by its statements.</summary>
    private bool MayWriteOutput(IEnumerable<ArticleSource> sources)
    {
        if (options.Output is null)
        {
            return true;
        }

        var output = Destination.FindFile(options.Output);
        var isArticle = sources.Any(source => Path.GetFullPath(source.Path) == output);
        if (isArticle)
        {
            messages.Write($"{options.Output}: is one of the articles, and is not overwritten");
        }

        return !isArticle;
    }

    private (int Written, int Failed) WriteAll(IEnumerable<ArticleSource> sources, OutputFormat format, Stream stream)
    {
        var written = 0;
        var failed = 0;
        IExtractionWriter? writer = null;
        try
        {
            foreach (var source in sources)
            {
                if (TryRead(source) is not { } articles)
                {
                    failed++;
                    continue;
                }

                // Opened late: where no article can be read, not even a header is written
                writer ??= format.Open(stream, WriterOptions());
                foreach (var article in articles)
                {
                    writer.Write(Select(extract(article)));
                }

                written++;
            }
        }
        finally
        {
            writer?.Dispose();
        }

        return (written, failed);
    }

    private IReadOnlyList<Article>? TryRead(ArticleSource source)
    {
        try
        {
            return source.Read(terminal.Input);
        }
        catch (UnreadableArticleException failure)
        {
            messages.Write(failure.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            messages.Write(source.Path, failure);
        }

        return null;
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
