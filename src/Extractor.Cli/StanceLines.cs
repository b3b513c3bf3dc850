using Extractor.Cli.Runs;
using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>Lines of JSON with texts, each answered by a line with its stance, in their order, whichever is done first.</summary>
/// <param name="paths">Where the lines are.</param>
/// <param name="mostBytes">The most bytes that one line may have.</param>
/// <param name="standardInput">What to read where the path is that of standard input.</param>
/// <param name="settings">How to go through them.</param>
/// <param name="extractor">What finds the stance of a text.</param>
internal sealed class StanceLines(IReadOnlyList<string> paths, int mostBytes, Func<Stream> standardInput, RunSettings settings, StanceExtractor extractor)
{
    /// <summary>Answers all lines.</summary>
    /// <param name="write">Writes an answer.</param>
    /// <param name="tell">Tells why a line or a file has none.</param>
    public void Run(Action<IdentifiedText, Stance> write, Action<ReadingProblem> tell) => new OrderedWork<Line, Answer>
    {
        Threads = settings.Threads,
        Weigh = line => line.Json.Length,
        MostWeight = RunSettings.MostInHand,
        Work = AnswerTo,
        Take = answer =>
        {
            if (answer.Problem is { } problem)
            {
                tell(problem);
            }
            else
            {
                write(answer.Text!, answer.Stance!);
            }
        },

        // Lines may come from whoever writes them to a pipe, and a closed output need not wait for them. One thread hands on each
        // answer before it reads on
        MayWait = () => settings.Threads > 1,

        // Each answer is handed on when it is written
        Idle = () => { },
    }.Run(paths.SelectMany(Read));

    private Answer AnswerTo(Line line)
    {
        if (line.Problem is not null)
        {
            return new Answer(null, null, line.Problem);
        }

        try
        {
            var text = IdentifiedText.Parse(line.Json);
            var stance = LimitedWork.Do(line.Path, settings, stop => extractor.Extract(text.Text, stop), out var problem);
            return new Answer(text, stance, problem is null ? null : problem with { Line = line.Number });
        }
        catch (FormatException mistake)
        {
            return new Answer(null, null, new ReadingProblem(line.Path, line.Number, mistake.Message));
        }
    }

    private IEnumerable<Line> Read(string path)
    {
        ReadingProblem? problem = null;
        using var file = path == ArticleSource.StandardInput ? null : Try(() => ArticleSource.OpenFile(path));
        if (problem is null)
        {
            var lines = new RecordLines(file ?? standardInput(), mostBytes);
            while (Try(() => lines.Read() ? lines : null) is not null)
            {
                if (lines.IsTooLong)
                {
                    var what = $"longer than {mostBytes} bytes, the most that one text may have";
                    yield return new Line(path, lines.Number, default, new ReadingProblem(path, lines.Number, what) { Kind = ProblemKind.TooLong });
                }
                else if (lines.Line.Span.ContainsAnyExcept(" \t"u8))
                {
                    // The next line takes its place
                    yield return new Line(path, lines.Number, lines.Line.ToArray(), null);
                }
            }
        }

        if (problem is not null)
        {
            yield return new Line(path, 0, default, problem);
        }

        T? Try<T>(Func<T?> read)
            where T : class
        {
            try
            {
                return read();
            }
            catch (Exception failure) when (FailureReason.IsOfSystem(failure))
            {
                problem = new ReadingProblem(path, null, FailureReason.Of(failure)) { Kind = ProblemKind.Access };
                return null;
            }
        }
    }

    private sealed record Line(string Path, long Number, ReadOnlyMemory<byte> Json, ReadingProblem? Problem);

    private sealed record Answer(IdentifiedText? Text, Stance? Stance, ReadingProblem? Problem);
}
