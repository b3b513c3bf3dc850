using Extractor.Cli;
using Extractor.Model;
using Extractor.Tests.Formats;

namespace Extractor.Tests.Cli;

/// <summary>Runs that are stopped, as if they were killed, and go on; see <see cref="KilledRunTests"/> for real ones.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Count = 120;

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _done = [];

    public ResumeTests()
    {
        for (var i = 100; i < 100 + Count; i++)
        {
            Write(i, "first");
        }
    }

    public void Dispose() => _folder.Dispose();

    private string Output => _folder["out.jsonl"];

    [Fact]
    public void A_run_goes_on_where_it_was_stopped_and_nothing_is_done_twice()
    {
        var whole = RunWhole();
        Stop(after: 100);
        Assert.Equal([".out.jsonl.journal", "in"], _folder.List());

        var run = Run("--resume");

        Assert.Equal(0, run.Status);
        var known = Count - _done.Count;
        Assert.Equal(100, known);
        Assert.Equal([$"extractor: {Output}: goes on with an earlier run, which had done {known} articles"], run.Messages);
        Assert.Equal(whole, File.ReadAllBytes(Output));
        Assert.Equal(["in", "out.jsonl"], _folder.List());
    }

    [Fact]
    public void It_may_be_stopped_again_and_again_and_go_on_with_other_outputs()
    {
        var whole = RunWhole();
        foreach (var stop in new[] { 100, 15, 3 })
        {
            Stop(after: stop, "--resume");
        }

        Assert.Equal(0, Run("--resume", "-o", _folder["out.csv"]).Status);
        Assert.Equal(whole, File.ReadAllBytes(Output));
        Assert.Equal(["in", "out.csv", "out.jsonl"], _folder.List());
    }

    [Fact]
    public void Stopped_while_the_outputs_get_their_names_it_goes_on()
    {
        var whole = RunWhole("-o", _folder["out.html"]);
        Stop(after: 100, "-o", _folder["out.html"]);

        // The first has its name, the second waits for it
        File.WriteAllBytes(Output, whole);
        _folder.Write(".out.html.tmp", "half");

        Assert.Equal(0, Run("--resume", "-o", _folder["out.html"]).Status);
        Assert.Equal(whole, File.ReadAllBytes(Output));
        Assert.EndsWith("</html>\n", File.ReadAllText(_folder["out.html"]), StringComparison.Ordinal);
        Assert.Equal(["in", "out.html", "out.jsonl"], _folder.List());
    }

    [Fact]
    public void Articles_that_changed_came_or_went_are_as_they_are_now()
    {
        Stop(after: 100);
        Write(112, "second");
        File.Delete(_folder["in/114.txt"]);
        Write(99, "new");
        _done.Clear();

        Assert.Equal(0, Run("--resume").Status);
        var done = _done.ToList();

        Assert.Equal(["112.txt", "99.txt"], done.Where(key => string.CompareOrdinal(key, "150.txt") < 0 || key == "99.txt"));
        var resumed = File.ReadAllBytes(Output);
        Assert.Equal(RunWhole(), resumed);
    }

    [Fact]
    public void Options_of_writing_may_be_others()
    {
        Stop(after: 100);

        Run("--resume", "--with-text", "--kind", "direct");

        Assert.Equal(Count - 100, _done.Count);
        var resumed = File.ReadAllBytes(Output);
        Assert.Equal(RunWhole("--with-text", "--kind", "direct"), resumed);
    }

    [Fact]
    public void Reasons_that_an_earlier_run_did_not_keep_are_not_left_out_without_a_word()
    {
        Stop(after: 100);

        var run = Run("--resume", "--explain");

        Assert.Equal(2, run.Status);
        Assert.Contains("without the reasons that are shown now", Assert.Single(run.Messages), StringComparison.Ordinal);
        Stop(after: 100, "--explain");
        Assert.Equal(0, Run("--resume").Status);
        Assert.Equal(Count - 100, _done.Count);
    }

    [Fact]
    public void The_record_of_a_shard_that_went_on_is_that_of_one_that_was_not_stopped()
    {
        RunWhole("--shard", "2/2");
        var whole = File.ReadAllBytes(_folder["out.jsonl.part"]);
        File.Delete(_folder["out.jsonl.part"]);
        foreach (var stop in new[] { 55, 1 })
        {
            Stop(after: stop, "--shard", "2/2", "--resume");
        }

        Assert.True(File.Exists(_folder[".out.jsonl.journal"]));
        _done.Clear();
        Assert.Equal(0, Run("--shard", "2/2", "--resume").Status);
        Assert.True(_done.Count < 20);
        Assert.Equal(whole, File.ReadAllBytes(_folder["out.jsonl.part"]));
        Assert.Equal(["in", "out.jsonl", "out.jsonl.part"], _folder.List());
    }

    [Fact]
    public void Without_the_option_a_run_begins_anew_and_says_so()
    {
        Stop(after: 100);

        var run = Run();

        Assert.Equal(0, run.Status);
        Assert.Equal([$"extractor: {Output}: an earlier run was stopped before its end; this one begins anew, --resume goes on"], run.Messages);
        Assert.Equal(Count, _done.Count);
        Assert.Equal(["in", "out.jsonl"], _folder.List());
    }

    [Fact]
    public void With_nothing_to_go_on_with_a_run_begins_at_the_first_article()
    {
        var run = Run("--resume");

        Assert.Equal((0, Count), (run.Status, _done.Count));
        Assert.Equal([$"extractor: {Output}: there is no earlier run to go on with; this one begins at the first article"], run.Messages);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void Quiet_it_tells_nothing_of_an_earlier_run(int after)
    {
        if (after > 0)
        {
            Stop(after);
        }

        var run = Run("--resume", "--quiet");

        Assert.Equal((0, Count - after), (run.Status, _done.Count));
        Assert.Empty(run.Messages);
    }

    [Fact]
    public void Where_the_disk_is_full_what_was_done_is_kept()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a disk that is always full.");
        var whole = RunWhole();

        // A workbook is written at the end
        var failed = Run("-o", "/dev/full", "-f", "xlsx");

        Assert.Equal(2, failed.Status);
        Assert.Equal(2, failed.Messages.Length);
        Assert.StartsWith("extractor: /dev/full: no space is left on the disk", failed.Messages[0], StringComparison.Ordinal);
        Assert.Equal($"extractor: {Output}: what was found so far is kept, but for one second’s at most; the same command with --resume goes on", failed.Messages[1]);
        Assert.Equal([".out.jsonl.journal", "in"], _folder.List());
        Assert.Equal(0, Run("--resume").Status);
        Assert.Equal(whole, File.ReadAllBytes(Output));
    }

    [Fact]
    public void A_run_does_without_a_journal_that_cannot_be_written()
    {
        Directory.CreateDirectory(_folder[".out.jsonl.journal"]);

        var run = Run();

        Assert.Equal(0, run.Status);
        Assert.StartsWith($"extractor: {_folder[".out.jsonl.journal"]}: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.True(File.Exists(Output));
    }

    [Fact]
    public void A_shard_whose_record_cannot_be_written_fails()
    {
        Directory.CreateDirectory(_folder[".out.jsonl.journal"]);

        var run = Run("--shard", "1/2");

        Assert.Equal(2, run.Status);
        Assert.Single(run.Messages);
        Assert.False(File.Exists(Output));
    }

    [Fact]
    public void A_journal_that_was_just_begun_is_nothing_to_go_on_with()
    {
        _folder.Write(".out.jsonl.journal", "");

        var run = Run("--resume");

        Assert.Equal((0, Count), (run.Status, _done.Count));
        Assert.Equal([$"extractor: {Output}: goes on with an earlier run, which had done 0 articles"], run.Messages);
        Assert.Equal(["in", "out.jsonl"], _folder.List());
    }

    [Fact]
    public void With_other_lists_a_run_does_not_go_on()
    {
        Stop(after: 100);
        _folder.Write("words.txt", "moot: neutral clause\n");

        var run = CommandRun.Of(_folder["in"], "-o", Output, "--resume", "--cues", _folder["words.txt"]);

        Assert.Equal(2, run.Status);
        Assert.Contains("with another --cues or --stance", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal([".out.jsonl.journal", "in", "words.txt"], _folder.List());
    }

    [Fact]
    public void Standard_output_alone_is_nothing_to_go_on_with()
    {
        var run = CommandRun.Of(_folder["in"], "--resume");

        Assert.Equal(2, run.Status);
        Assert.Equal(["extractor: --resume: a run goes on with a file; --output names it"], run.Messages);
    }

    private void Write(int number, string text) => _folder.Write($"in/{number}.txt", $"{text} {number}");

    private byte[] RunWhole(params string[] options)
    {
        Assert.Equal(0, Run(options).Status);
        var whole = File.ReadAllBytes(Output);
        File.Delete(Output);
        _done.Clear();
        return whole;
    }

    private CommandRun Run(params string[] options) => CommandRun.Of([_folder["in"], "-o", Output, .. options], "", extract: Extract, clock: new TestClock(secondsALook: 1));

    /// <summary>A run that ends in the middle, without a word.</summary>
    private void Stop(int after, params string[] options)
    {
        _done.Clear();
        CommandRun.Of([_folder["in"], "-o", Output, "--threads", "1", .. options], "", extract: article =>
            _done.Count == after ? throw new ClosedPipeException() : Extract(article), clock: new TestClock(secondsALook: 1));
        Assert.Equal(after, _done.Count);
        _done.Clear();
    }

    private Extraction Extract(Article article)
    {
        lock (_done)
        {
            _done.Add(article.Key);
        }

        return Extractions.OfWhole(article.Text) with { Article = article };
    }
}
