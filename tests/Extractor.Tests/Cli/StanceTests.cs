using System.Text;
using Extractor.Cli;
using Extractor.Cli.Runs;
using Extractor.Reading;

namespace Extractor.Tests.Cli;

public sealed class StanceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_are_answered_in_their_order_and_a_wrong_one_costs_no_other()
    {
        const string Lines = "{\"id\": \"b\", \"text\": \"A disaster.\"}\nno json\n\n{\"id\": 2}\n[1]\n{\"id\": 1, \"text\": \"😀 Not bad.\"}";

        var run = CommandRun.Of(["stance", "--input-format", "jsonl"], input: Lines);

        Assert.Equal(1, run.Status);
        var answers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, answers.Length);
        Assert.StartsWith("{\"id\":\"b\",\"polarity\":-0.65,\"certainty\":0,\"markers\":[{\"type\":\"negative\",\"start\":2,\"end\":10,\"text\":\"disaster\",\"weight\":-3,", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":1,", answers[1], StringComparison.Ordinal);
        Assert.Contains("\"start\":2,\"end\":9,\"text\":\"Not bad\"", answers[1], StringComparison.Ordinal);
        Assert.Equal(
            [
                "extractor: -(2): not JSON at byte 1",
                "extractor: -(4): no \"text\" that is a string",
                "extractor: -(5): an array; expected an object {\"id\", \"text\"}",
            ],
            run.Messages);
    }

    [Fact]
    public void Without_lines_nothing_is_written() =>
        Assert.Equal((0, ""), (CommandRun.Of(["stance", "--input-format", "jsonl"], input: "").Status, CommandRun.Of(["stance", "--input-format", "jsonl"], input: "").Output));

    [Fact]
    public void Where_every_line_is_wrong_nothing_is_done() =>
        Assert.Equal(2, CommandRun.Of(["stance", "--input-format", "jsonl"], input: "no\nno").Status);

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00 b")]
    public void An_id_that_is_no_text_costs_no_other_line(string id)
    {
        var run = CommandRun.Of(["stance", "--input-format", "jsonl"], input: $"{{\"id\": \"{id}\", \"text\": \"Bad.\"}}\n{{\"id\": 2, \"text\": \"Not bad.\"}}\n");

        Assert.Equal((1, "extractor: -(1): a string that is no text"), (run.Status, Assert.Single(run.Messages)));
        Assert.StartsWith("{\"id\":2,", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_longer_than_allowed_is_told_and_costs_no_other()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var lines = $"{{\"id\": 1, \"text\": \"{new string('a', 100_000)}\"}}\n{{\"id\": 2, \"text\": \"Not bad.\"}}\n";
        var terminal = new Terminal { Input = new MemoryStream(Encoding.UTF8.GetBytes(lines)), Output = output, Error = error };
        var inputs = new Inputs { Arguments = [], Options = new ReadingOptions { MaximumLength = 50_000 } };

        var status = new StanceRun(inputs, new RunSettings(), output: null, terminal, new Messages(error), new StanceExtractor()).AnswerLines(explain: false);

        Assert.Equal(ExitStatus.SomeFailed, status);
        Assert.StartsWith("{\"id\":2,", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        Assert.Equal("extractor: -(1): longer than 50000 bytes, the most that one text may have", error.ToString().TrimEnd());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Lines_of_several_files_are_answered_in_their_order_however_many_threads_work(string threads)
    {
        var first = _folder.Write("a.jsonl", string.Concat(Enumerable.Range(0, 200).Select(id => $"{{\"id\":{id},\"text\":\"{(id % 50 == 0 ? new string('a', 9_000) : "Not bad.")}\"}}\n")));
        var second = _folder.Write("c.jsonl", "{\"id\":200,\"text\":\"A disaster.\"}\n");

        var run = CommandRun.Of("stance", "--input-format", "jsonl", "--threads", threads, first, _folder["b.jsonl"], second);

        Assert.Equal((1, $"extractor: {_folder["b.jsonl"]}: no such file"), (run.Status, Assert.Single(run.Messages)));
        Assert.Equal(
            Enumerable.Range(0, 201).Select(id => $"{{\"id\":{id},"),
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..(line.IndexOf(',', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public void A_line_that_takes_too_long_is_told_and_costs_no_other()
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var lines = $"{{\"id\": 1, \"text\": \"{string.Concat(Enumerable.Repeat("A bad day. ", 1_000_000))}\"}}\n{{\"id\": 2, \"text\": \"Not bad.\"}}\n";
        var terminal = new Terminal { Input = new MemoryStream(Encoding.UTF8.GetBytes(lines)), Output = output, Error = error };
        var extractor = new StanceExtractor();
        extractor.Extract("Warm.");

        var status = new StanceRun(new Inputs { Arguments = [] }, new RunSettings { MostTime = TimeSpan.FromMilliseconds(100) }, output: null, terminal, new Messages(error), extractor).AnswerLines(explain: false);

        Assert.Equal(ExitStatus.SomeFailed, status);
        Assert.StartsWith("{\"id\":2,", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
        Assert.StartsWith("extractor: -(1): not done after 0.1 seconds, the most that one article may take", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_is_listed_with_its_numbers_and_markers()
    {
        var run = CommandRun.Of(["stance"], input: "The plan is not bad.");

        Assert.Equal("- · polarity 0.25 · certainty 0 · 1 marker\n    12–19 positive: not bad · strength 2 × -0.5 negated = 1 · polarity 0.25\n", run.Output);
    }

    [Fact]
    public void A_users_list_adds_entries_and_replaces_those_of_the_project()
    {
        var list = _folder.Write("ours.txt", "# Ours\nshambolic: negative adj 3\ndisaster: noun positive 1\nkick the can: negative verb");

        var run = CommandRun.Of(["stance", "--stance", list], input: "A shambolic disaster. They kicked the can.");

        Assert.Contains("negative: shambolic · strength 3", run.Output, StringComparison.Ordinal);
        Assert.Contains("positive: disaster · strength 1", run.Output, StringComparison.Ordinal);
        Assert.Contains("negative: kicked the can · strength 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_take_the_users_list_too()
    {
        var list = _folder.Write("ours.txt", "shambolic: negative adj 3");

        var run = CommandRun.Of(["-f", "csv", "--stance", list], input: "Mayor Ana Prado said that the bridge was shambolic.");

        Assert.Contains(",-0.63,0,negative,negative: shambolic,", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shambolic", "(1): 'shambolic' has no type; expected one of positive, negative, praise,")]
    [InlineData("# x\nShambolic: negative", "(2): 'Shambolic' is not words in small letters")]
    [InlineData("shambolic: negative loud", "(1): 'loud' is not a part of speech")]
    [InlineData("shambolic: negative 4", "(1): '4' is not a part of speech")]
    [InlineData("shambolic: negative\nfine: positive\nshambolic: negative", "(3): 'shambolic' already stands on line 1.")]
    [InlineData("shambolic: negative adj\nshambolic: praise adj", "(2): 'shambolic' is praise here and negative on line 1 of ")]
    public void A_wrong_list_is_told_with_its_line_and_nothing_is_done(string text, string message)
    {
        var list = _folder.Write("ours.txt", text);

        var run = CommandRun.Of(["stance", "--stance", list], input: "A bridge.");

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"extractor: {list}{message}", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_of_articles_that_lines_have_no_use_for_are_told()
    {
        const string Line = "{\"id\": 1, \"text\": \"Not bad.\"}\n";

        var run = CommandRun.Of(["stance", "--input-format", "jsonl", "--text-field", "body", "--max-bytes", "99", "--force"], input: Line);

        Assert.Equal((0, CommandRun.Of(["stance", "--input-format", "jsonl"], input: Line).Output), (run.Status, run.Output));
        Assert.Equal(
            [
                "extractor: --text-field: of no use for lines of --input-format jsonl, which have an id and a text",
                "extractor: --force: of no use for lines of --input-format jsonl, which have an id and a text",
            ],
            run.Messages);
    }

    [Fact]
    public void Texts_are_read_with_the_options_of_articles()
    {
        var table = _folder.Write("texts.csv", "id,story\n1,The plan is a disaster.\n");

        var run = CommandRun.Of("stance", table, "--text-field", "story");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("negative: disaster", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_format_that_is_none_is_told()
    {
        var run = CommandRun.Of(["stance", "--input-format", "xml"], input: "");

        Assert.Equal(2, run.Status);
        Assert.Equal(["extractor: --input-format: 'xml' is none of text, jsonl"], run.Messages);
    }
}
