using Extractor.Cli;
using Extractor.Cli.Runs;
using Extractor.Journals;
using Extractor.Model;
using Extractor.Reading;

namespace Extractor.Tests.Cli;

public sealed class RunLimitTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_that_takes_too_long_fails_and_costs_no_other()
    {
        var inputs = new Inputs { Arguments = [_folder.Write("a.txt", "One.\n"), _folder.Write("b.txt", "Two.\n"), _folder.Write("c.txt", "Three.\n")] };
        using var error = new StringWriter();
        var messages = new Messages(error);
        var terminal = new Terminal { Input = Stream.Null, Output = Stream.Null, Error = error };
        var articles = new InputArticles(inputs, terminal, messages, isFilter: false);
        var results = new Collected();

        // The second never ends by itself
        var made = new ArticleLoop<string>(articles, new RunSettings { MostTime = TimeSpan.FromSeconds(1) }, Make, results).Run();

        Assert.Equal(2, made);
        Assert.Equal(["One.\n", "failed", "Three.\n"], results.All);
        Assert.Equal($"extractor: {_folder["b.txt"]}: not done after 1 seconds, the most that one article may take; --max-seconds allows more{Environment.NewLine}", error.ToString());
        Assert.Equal(1, articles.Failed);

        static string Make(Article article, CancellationToken stop)
        {
            if (article.Text.StartsWith("Two", StringComparison.Ordinal))
            {
                stop.WaitHandle.WaitOne();
                stop.ThrowIfCancellationRequested();
            }

            return article.Text;
        }
    }

    [Fact]
    public void The_work_on_an_article_can_be_stopped()
    {
        var article = new Article { Path = "a.txt", Key = "a.txt", Text = "“Yes,” she said." };

        Assert.Throws<OperationCanceledException>(() => new StatementExtractor().Extract(article, explain: false, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void An_article_that_is_too_long_fails_and_costs_no_other()
    {
        var (shorter, longer) = (_folder.Write("a.txt", "“Yes,” she said.\n"), _folder.Write("b.txt", new string('a', 100)));

        var run = CommandRun.Of(longer, shorter, "--max-bytes", "50", "-f", "csv");

        Assert.Equal(1, run.Status);
        Assert.Equal([$"extractor: {longer}: longer than 50 bytes, the most that one article may have; --max-bytes allows more"], run.Messages);
        Assert.Contains("a.txt", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(200_000)]
    public void A_line_that_is_too_long_costs_no_other_however_long_it_is(int length)
    {
        var run = CommandRun.Of(["--input-format", "jsonl", "-f", "jsonl", "--max-bytes", "30"], $"{{\"text\":\"{new string('a', length)}\"}}\n{{\"text\":\"Two.\"}}\n");

        Assert.Equal(1, run.Status);
        Assert.Equal(["extractor: -(1): longer than 30 bytes, the most that one article may have; --max-bytes allows more"], run.Messages);
        Assert.Contains("-#2", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(200_000)]
    public void Behind_an_object_of_an_array_that_is_too_long_nothing_is_read_and_that_is_told(int length)
    {
        var run = CommandRun.Of(["--input-format", "json", "-f", "jsonl", "--max-bytes", "30"], $"[{{\"text\":\"One.\"}},\n{{\"text\":\"{new string('a', length)}\"}},{{\"text\":\"Three.\"}}]\n");

        Assert.Equal(1, run.Status);
        Assert.Equal(["extractor: -(2): longer than 30 bytes, the most that one article may have; --max-bytes allows more; nothing behind it is read"], run.Messages);
        Assert.Contains("\"kind\":\"too-long\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("-#3", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-seconds", "0", "86400")]
    [InlineData("--max-seconds", "soon", "86400")]
    [InlineData("--max-bytes", "-1", "1073741824")]
    [InlineData("--threads", "1025", "1024")]
    public void A_limit_is_a_number_from_1(string option, string typed, string most)
    {
        var run = CommandRun.Of($"{option}={typed}", "a.txt");

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: {option}: '{typed}' is no number from 1 to {most}"], run.Messages);
    }

    private sealed class Collected : IArticleResults<string>
    {
        public List<string> All { get; } = [];

        public void Write(ArticlePosition position, Article article, string made) => All.Add(made);

        public void WriteFailure(ArticlePosition position, ReadingProblem problem) => All.Add("failed");
    }
}
