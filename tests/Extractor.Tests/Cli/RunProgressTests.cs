using Extractor.Cli;
using Extractor.Cli.Runs;

namespace Extractor.Tests.Cli;

public sealed class RunProgressTests
{
    [Fact]
    public void The_summary_counts_what_is_done_and_what_failed()
    {
        using var error = new StringWriter();
        using var progress = new RunProgress(Verbosity.Normal, 1500, bar: null, new Messages(error));
        for (var i = 0; i < 1200; i++)
        {
            progress.AddDone("a.txt", 1);
        }

        progress.AddFailed();

        Assert.StartsWith("1,201 of 1,500 articles, ", progress.Summary, StringComparison.Ordinal);
        Assert.EndsWith(" a second, 1 failed", progress.Summary, StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void With_verbose_every_article_is_told_when_it_is_done()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.Write("a.txt", "“Yes,” she said.\n"), folder.Write("b.txt", "Nothing.\n"));

        var run = CommandRun.Of(first, second, "-f", "csv", "--verbose");

        Assert.Equal([$"extractor: {first}: 1 statement", $"extractor: {second}: 0 statements"], run.Messages);
    }

    [Fact]
    public void A_run_is_not_quiet_and_verbose()
    {
        var run = CommandRun.Of("-q", "-v", "a.txt");

        Assert.Equal(2, run.Status);
        Assert.Equal(["extractor: --quiet and --verbose: only one of them can be"], run.Messages);
    }

    [Fact]
    public void While_a_bar_is_shown_messages_go_where_it_wants_them()
    {
        using var error = new StringWriter();
        var messages = new Messages(error);
        var above = new List<string>();

        messages.Divert(above.Add);
        messages.Write("one");
        messages.Divert(null);
        messages.Write("two");

        Assert.Equal(["extractor: one"], above);
        Assert.Equal("extractor: two" + Environment.NewLine, error.ToString());
    }
}
