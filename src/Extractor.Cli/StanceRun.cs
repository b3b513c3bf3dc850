using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run of “stance”.</summary>
internal sealed class StanceRun(Inputs inputs, RunSettings settings, string? output, Terminal terminal, Messages messages, StanceExtractor extractor)
{
    private int _written;
    private int _failed;

    /// <summary>Reads texts and lists their stance; returns the <see cref="ExitStatus"/>.</summary>
    public int ListTexts()
    {
        var articles = new InputArticles(inputs, terminal, messages, isFilter: output is null);
        if (articles.Sources.Count == 0 || !articles.MayWrite(output))
        {
            return ExitStatus.NothingDone;
        }

        return Write(stream =>
        {
            var options = new OutputOptions { Width = terminal.Width, Colours = terminal.HasColours && output is null };
            using var writer = new StanceListWriter(stream, options);
            _written = new ArticleLoop<Stance>(articles, settings, (article, stop) => extractor.Extract(article.Text, stop), new Listed(writer)).Run();
            _failed = articles.Failed;
        });
    }

    /// <summary>Reads lines of JSON and answers each with a line, in their order; returns the <see cref="ExitStatus"/>.</summary>
    /// <param name="explain">Whether to write how each number came about.</param>
    public int AnswerLines(bool explain) =>
        output is null || FilesRead.Of(inputs.Lists, inputs.Arguments, "holds the lines that are answered, and is not overwritten; write elsewhere", messages).MayWrite(output) ? WriteAnswers(explain) : ExitStatus.NothingDone;

    private int WriteAnswers(bool explain) => Write(stream =>
    {
        var writer = new StanceLinesWriter(stream, explain);
        new StanceLines(inputs.Arguments, inputs.Options.MaximumLength, () => output is null ? terminal.WatchedInput : terminal.Input, settings, extractor).Run(
            (read, stance) =>
            {
                writer.Write(read.Id, read.Text, stance);
                _written++;
            },
            problem =>
            {
                messages.Write(problem.Message);
                _failed++;
            });
    });

    private sealed class Listed(StanceListWriter writer) : IArticleResults<Stance>
    {
        public void Write(ArticlePosition position, Article article, Stance made) => writer.Write(article, made);
    }

    private int Write(Action<Stream> write)
    {
        try
        {
            using var destination = Destination.Open(output, terminal);
            write(destination.Stream);
            if (_written == 0 && _failed > 0)
            {
                return ExitStatus.NothingDone;
            }

            destination.Complete();
            return _failed > 0 ? ExitStatus.SomeFailed : ExitStatus.AllDone;
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(output ?? Destination.StandardOutput, failure);
            return ExitStatus.NothingDone;
        }
    }
}
