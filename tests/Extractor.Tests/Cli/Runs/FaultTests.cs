using Extractor.Model;

namespace Extractor.Tests.Cli.Runs;

/// <summary>Faults of the program: each costs the article that shows it, and no other.</summary>
public sealed class FaultTests : IDisposable
{
    private static readonly StatementExtractor Extractor = new();

    private readonly TemporaryFolder _folder = new();

    public FaultTests()
    {
        foreach (var name in new[] { "a", "b", "c", "d" })
        {
            _folder.Write($"in/{name}.txt", $"“We will go,” said {name.ToUpperInvariant()}na Prado.\n");
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void An_article_that_shows_one_fails_and_costs_no_other(string threads)
    {
        var fault = $"a fault of the program, which is worth a report: InvalidOperationException: Not in {_folder["in"]}/b.txt.";

        var run = CommandRun.Of([_folder["in"], "-f", "csv", "--columns", "article", "--threads", threads, "--errors", _folder["errors.jsonl"]], "", extract: FailAt("b.txt"));

        Assert.Equal(1, run.Status);
        Assert.Equal([$"extractor: {_folder["in"]}/b.txt: {fault}"], run.Messages);
        Assert.Equal($"article\r\n{_folder["in"]}/a.txt\r\n{_folder["in"]}/c.txt\r\n{_folder["in"]}/d.txt\r\n", run.Output);
        Assert.Equal([$$"""{"path":"{{_folder["in"]}}/b.txt","line":null,"kind":"internal","message":"{{fault}}"}"""], File.ReadAllLines(_folder["errors.jsonl"]));
    }

    [Fact]
    public void It_is_told_where_in_the_program_it_is_by_a_run_that_tells_more()
    {
        var run = CommandRun.Of([_folder["in"], "-f", "csv", "--verbose"], "", extract: FailAt("b.txt"));

        var trace = Assert.Single(run.Messages, message => message.StartsWith($"extractor: {_folder["in"]}/b.txt: ", StringComparison.Ordinal) && message.Contains($" at {typeof(FaultTests).FullName}.", StringComparison.Ordinal));
        Assert.Equal(1, run.Status);
        Assert.DoesNotContain(Environment.NewLine, trace, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_every_article_shows_one_nothing_is_written()
    {
        var run = CommandRun.Of([_folder["in"], "-o", _folder["s.csv"]], "", extract: FailAt(".txt"));

        Assert.Equal((2, 4), (run.Status, run.Messages.Count(message => message.Contains("a fault of the program", StringComparison.Ordinal))));
        Assert.False(File.Exists(_folder["s.csv"]));
    }

    [Fact]
    public void An_article_that_showed_one_is_done_again_by_the_next_run()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has a device that is always full.");

        // A disk that is full ends the first run; a workbook is written at its end
        CommandRun.Of([_folder["in"], "-o", _folder["s.csv"], "-o", "/dev/full", "-f", "xlsx"], "", extract: FailAt("b.txt"), clock: new TestClock(secondsALook: 1));
        var done = new List<string>();

        var second = CommandRun.Of([_folder["in"], "-o", _folder["s.csv"], "--resume", "--threads", "1"], "", extract: article =>
        {
            done.Add(Path.GetFileName(article.Path));
            return Extractor.Extract(article);
        });

        Assert.Equal(0, second.Status);
        Assert.Equal(["b.txt"], done);
        Assert.Equal(CommandRun.Of(_folder["in"], "-f", "csv").Bytes, File.ReadAllBytes(_folder["s.csv"]));
    }

    private static Func<Article, Extraction> FailAt(string ending) => article =>
        article.Path.EndsWith(ending, StringComparison.Ordinal) ? throw new InvalidOperationException($"Not in {article.Path}.") : Extractor.Extract(article);
}
