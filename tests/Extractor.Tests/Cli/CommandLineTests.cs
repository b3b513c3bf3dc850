using System.Text;
using System.Text.Json;
using Extractor.Cli;
using Extractor.Model;
using Extractor.Reading;
using Extractor.Tests.Formats;
using Extractor.Writing;

namespace Extractor.Tests.Cli;

public sealed class CommandLineTests : IDisposable
{
    private const string Header = "id,article,title,";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_and_folders_are_written_in_the_order_given()
    {
        var last = _folder.Write("z.txt", "x");
        _folder.Write("in/b.txt", "x");
        _folder.Write("in/a/c.txt", "x");

        var run = CommandRun.Of(last, _folder["in"], "--format", "jsonl");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        Assert.Equal([last, $"{_folder["in"]}/a/c.txt", $"{_folder["in"]}/b.txt"], PathsOf(run.Output));
    }

    [Theory]
    [InlineData]
    [InlineData("-")]
    public void Standard_input_is_read_where_it_is_named_and_where_nothing_is(params string[] args)
    {
        var run = CommandRun.Of([.. args, "-f", "jsonl", "--with-text"], input: "Text 😀");

        Assert.Equal(0, run.Status);
        Assert.Equal(["-"], PathsOf(run.Output));
        Assert.Contains("\"text\":\"Text 😀\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_given_on_a_terminal_shows_the_help()
    {
        var run = CommandRun.Of([], input: "", inputIsTyped: true, outputIsScreen: true);

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("--min-confidence", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_format_and_kind()
    {
        var run = CommandRun.Of("--help");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        Assert.Contains(string.Join(", ", OutputFormats.OfStatements.All.Select(format => format.Name)), run.Output, StringComparison.Ordinal);
        Assert.Contains("direct, mixed, indirect", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_of_a_command_has_articles_behind_its_name_only()
    {
        Assert.Matches(@"\n  \S+ speakers \[<articles>\.\.\.\] \[options\]\n", CommandRun.Of("speakers", "--help").Output);
        Assert.DoesNotContain("<articles>", CommandRun.Of("merge", "--help").Output, StringComparison.Ordinal);
        Assert.Matches(@"\n  \S+ speakers \[<articles>\.\.\.\] \[options\]\n", CommandRun.Of(["speakers"], input: "", inputIsTyped: true).Error);
    }

    [Fact]
    public void The_version_is_a_number_with_the_commit_and_the_runtime()
    {
        var run = CommandRun.Of("--version");

        Assert.Equal(0, run.Status);
        Assert.Matches(@"^extractor \d+\.\d+\.\d+ \(([0-9a-f]{7}|built without git)\)\n\.NET \d\S+, \S+\n$", run.Output);
    }

    [Theory]
    [InlineData("1.2.3+824d11d0", "1.2.3 (824d11d)")]
    [InlineData("1.2.3", "1.2.3 (built without git)")]
    public void The_version_tells_whether_a_commit_is_known(string built, string told) =>
        Assert.Equal(told, ProgramVersion.Describe(built));

    [Fact]
    public void Where_nothing_tells_the_format_a_pipe_gets_csv_and_a_screen_a_list()
    {
        var pipe = CommandRun.Of([], input: "x");
        var screen = CommandRun.Of(["-"], input: "x", outputIsScreen: true);

        Assert.StartsWith(Header, pipe.Output, StringComparison.Ordinal);
        Assert.Equal("- · no statements\n", screen.Output);
    }

    [Theory]
    [InlineData("out.csv", Header)]
    [InlineData("out.tsv", "id\tarticle\ttitle\t")]
    [InlineData("out.json", "[\n  {\n")]
    [InlineData("out.jsonl", "{\"schema\":\"extractor/1\",")]
    public void The_name_of_the_output_tells_the_format(string name, string beginning)
    {
        var run = CommandRun.Of(["-o", _folder[name]], input: "x");

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Bytes);
        Assert.StartsWith(beginning, File.ReadAllText(_folder[name]), StringComparison.Ordinal);
        Assert.Equal([name], _folder.List());
    }

    [Fact]
    public void A_format_that_is_named_stands_above_the_name_of_the_output()
    {
        CommandRun.Of(["-o", _folder["out.csv"], "-f", "jsonl"], input: "x");

        Assert.StartsWith("{", File.ReadAllText(_folder["out.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_article_does_not_stop_the_others()
    {
        var first = _folder.Write("1.txt", "x");
        var bad = _folder.Write("2.txt", [0x61, 0x62, 0x81]);
        var binary = _folder.Write("3.txt", [0x61, 0x00]);
        var missing = _folder["4.txt"];
        var last = _folder.Write("5.txt", "x");

        var run = CommandRun.Of(first, bad, binary, missing, last, "-f", "jsonl");

        Assert.Equal(1, run.Status);
        Assert.Equal([first, last], PathsOf(run.Output));
        Assert.Equal(
            [
                $"extractor: {missing}: no such file or folder",
                $"extractor: {bad}: not a text: not UTF-8 at byte 2, not Windows-1252 at byte 2; --encoding names another",
                $"extractor: {binary}: not a text: a NUL at byte 1",
            ],
            run.Messages);
    }

    [Fact]
    public void A_bad_record_is_told_with_its_line_and_costs_no_other()
    {
        var corpus = _folder.Write("c.jsonl", "{\"text\": \"one\"}\n{\"text\": \n{\"id\": 7, \"text\": \"three\"}\n");

        foreach (var command in new[] { "", "speakers", "inspect" })
        {
            var run = CommandRun.Of([.. command.Length > 0 ? [command] : Array.Empty<string>(), corpus]);

            Assert.Equal(1, run.Status);
            Assert.StartsWith($"extractor: {corpus}(2): not JSON: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        }

        Assert.Equal([$"{corpus}#1", $"{corpus}#7"], PathsOf(CommandRun.Of(corpus, "-f", "jsonl").Output));
    }

    [Fact]
    public void An_article_in_another_language_is_left_out_unless_it_is_wanted()
    {
        var german = _folder.Write("de.txt", string.Concat(Enumerable.Repeat("Die Brücke ist zu, und das ist für die Stadt nicht gut. ", 5)));

        var left = CommandRun.Of(german);
        var wanted = CommandRun.Of(german, "--force", "-f", "jsonl");

        Assert.Equal((2, 0), (left.Status, wanted.Status));
        Assert.Equal([$"extractor: {german}: seems to be in German, not in English; --force reads it all the same"], left.Messages);
    }

    [Fact]
    public void Where_no_article_can_be_read_nothing_is_written()
    {
        var bad = _folder.Write("bad.txt", [0x81]);

        var toPipe = CommandRun.Of(bad);
        var toFile = CommandRun.Of(bad, "-o", _folder["out.csv"]);

        Assert.Equal((2, 2), (toPipe.Status, toFile.Status));
        Assert.Empty(toPipe.Bytes);
        Assert.Equal(["bad.txt"], _folder.List());
    }

    [Theory]
    [InlineData("--input-format: 'xml' is none of {formats}", "--input-format", "xml")]
    [InlineData("--encoding: 'klingon' is no encoding that is known here, such as utf-8, utf-16le, windows-1252, iso-8859-2", "--encoding", "klingon")]
    [InlineData("--encoding: 'utf-7' is no encoding that is known here, such as utf-8, utf-16le, windows-1252, iso-8859-2", "--encoding", "utf-7")]
    [InlineData("unknown option --foo", "--foo")]
    [InlineData("unknown option -x", "-x")]
    [InlineData("--format: 'xml' is none of csv, tsv, xlsx, json, jsonl, html, text", "--format", "xml")]
    [InlineData("--kind: 'said' is none of direct, mixed, indirect", "--kind", "direct,said")]
    [InlineData("--min-confidence: '1.5' is no number from 0 to 1", "--min-confidence", "1.5")]
    [InlineData("--min-confidence: 'NaN' is no number from 0 to 1", "--min-confidence", "NaN")]
    [InlineData("Required argument missing for option: '--output'.", "--output")]
    [InlineData("-o: its value is empty", "-o", "")]
    [InlineData("--errors: its value is empty", "--errors", "")]
    [InlineData("--cues: its value is empty", "--cues", "")]
    [InlineData("out.xyz: the name does not tell the format: end it in .csv, .tsv, .xlsx, .json, .jsonl, .html, or add --format", "-o", "out.xyz")]
    public void A_mistake_is_told_in_one_line(string message, params string[] args)
    {
        var run = CommandRun.Of(["-", .. args], input: "x");

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: {message.Replace("{formats}", string.Join(", ", InputFormats.All.Select(format => format.Name)), StringComparison.Ordinal)}"], run.Messages);
        Assert.Empty(run.Bytes);
    }

    [Fact]
    public void Behind_two_dashes_the_name_of_a_file_may_begin_with_one()
    {
        var run = CommandRun.Of("-f", "csv", "--", "-x");

        Assert.Equal(["extractor: -x: no such file or folder"], run.Messages);
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_told_before_anything_is_read()
    {
        var article = _folder.Write("a.txt", [0x81]);
        Directory.CreateDirectory(_folder["folder.csv"]);

        var noFolder = CommandRun.Of(article, "-o", _folder["missing/out.csv"]);
        var isFolder = CommandRun.Of(article, "-o", _folder["folder.csv"]);

        Assert.Equal((2, 2), (noFolder.Status, isFolder.Status));
        Assert.Equal([$"extractor: {_folder["missing/out.csv"]}: no such folder"], noFolder.Messages);
        Assert.Equal([$"extractor: {_folder["folder.csv"]}: is a folder"], isFolder.Messages);
    }

    [Fact]
    public void A_file_that_is_read_only_is_not_replaced()
    {
        var output = _folder.Write("out.csv", "earlier");
        new FileInfo(output).IsReadOnly = true;

        var run = CommandRun.Of(["-o", output], input: "x");

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: {output}: permission denied"], run.Messages);
        Assert.Equal("earlier", File.ReadAllText(output));
        new FileInfo(output).IsReadOnly = false;
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("link.csv")]
    public void An_article_is_not_overwritten_by_its_statements(string name)
    {
        var article = _folder.Write("a.txt", "x");
        File.CreateSymbolicLink(_folder["link.csv"], article);

        var run = CommandRun.Of(_folder.Path, "-f", "csv", "-o", _folder[name]);

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: {_folder[name]}: is one of the articles, and is not overwritten; write elsewhere, or leave it out with --exclude"], run.Messages);
        Assert.Equal("x", File.ReadAllText(article));
    }

    [Fact]
    public void An_article_in_a_folder_behind_a_link_is_not_overwritten_and_its_name_in_another_folder_is_free()
    {
        _folder.Write("one/a.txt", "x");
        var article = _folder.Write("two/b.txt", "x");
        Directory.CreateSymbolicLink(_folder["linked"], _folder["two"]);
        string[] articles = [_folder["one"], _folder["two"], "-f", "csv", "-o"];

        Assert.Equal(2, CommandRun.Of([.. articles, _folder["linked/b.txt"]]).Status);
        Assert.Equal("x", File.ReadAllText(article));
        Assert.Equal(0, CommandRun.Of([.. articles, _folder["one/b.txt"]]).Status);
    }

    [Fact]
    public void A_run_that_breaks_off_leaves_the_earlier_output_as_it_was()
    {
        var article = _folder.Write("a.txt", "x");
        var output = _folder.Write("out.csv", "earlier");

        CommandRun.Of([article, "-o", output], input: "", extract: _ => throw new ClosedPipeException());

        Assert.Equal("earlier", File.ReadAllText(output));
        Assert.Equal(["a.txt", "out.csv"], _folder.List());
    }

    [Fact]
    public void A_link_to_the_output_stays_a_link()
    {
        var target = _folder.Write("real/out.csv", "earlier");
        File.CreateSymbolicLink(_folder["link.csv"], target);

        var run = CommandRun.Of(["-o", _folder["link.csv"]], input: "x");

        Assert.Equal(0, run.Status);
        Assert.Equal(target, new FileInfo(_folder["link.csv"]).LinkTarget);
        Assert.StartsWith(Header, File.ReadAllText(target), StringComparison.Ordinal);
    }

    [Fact]
    public void A_device_is_written_to_and_not_replaced()
    {
        var run = CommandRun.Of(["-o", "/dev/null", "-f", "csv"], input: "x");

        Assert.Equal(0, run.Status);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        _folder.Write("a.txt", "“One,” she said.");
        _folder.Write("b/c.txt", "“Two,” he said. 😀");

        foreach (var format in OutputFormats.OfStatements.All)
        {
            Assert.Equal(
                CommandRun.Of(_folder.Path, "-f", format.Name, "--explain").Bytes,
                CommandRun.Of(_folder.Path, "-f", format.Name, "--explain").Bytes);
        }
    }

    [Theory]
    [InlineData("direct", "--kind", "direct")]
    [InlineData("direct,indirect", "--kind", "indirect,direct")]
    [InlineData("mixed,indirect", "-k", "mixed", "-k", "indirect")]
    [InlineData("direct,mixed", "--min-confidence", "0.7")]
    [InlineData("mixed", "--min-confidence", "0.7", "-k", "mixed,indirect")]
    [InlineData("direct,mixed,indirect")]
    public void Only_the_statements_asked_for_are_written(string kinds, params string[] args)
    {
        var run = CommandRun.Of(["-f", "jsonl", .. args], input: "x", extract: _ => Extractions.Bridge);
        var root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal(kinds, string.Join(',', root.GetProperty("statements").EnumerateArray().Select(statement => statement.GetProperty("kind"))));
        Assert.Equal(3, root.GetProperty("speakers").GetArrayLength());
    }

    [Fact]
    public void Explaining_adds_the_evidence()
    {
        var json = CommandRun.Of(["-f", "jsonl", "--explain"], input: "x", extract: _ => Extractions.Bridge);
        var list = CommandRun.Of(["-f", "text", "--explain"], input: "x", extract: _ => Extractions.Bridge);

        Assert.Contains("\"evidence\":[\"“reportedly” names no source.\"]", json.Output, StringComparison.Ordinal);
        Assert.Contains("- “reportedly” names no source.", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_article_reaches_the_extractor_as_it_was_read()
    {
        var seen = new List<Article>();
        var path = _folder.Write("in/a.txt", [.. Encoding.UTF8.Preamble, .. "A\r\nb"u8]);

        CommandRun.Of([_folder["in"]], input: "", extract: article =>
        {
            seen.Add(article);
            return Extractions.Empty with { Article = article };
        });

        Assert.Equal([new Article { Path = $"{_folder["in"]}/a.txt", Key = "a.txt", Text = "A\r\nb" }], seen);
        Assert.True(File.Exists(path));
    }

    private static IEnumerable<string?> PathsOf(string jsonLines) =>
        jsonLines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => !line.TryGetProperty("error", out _))
            .Select(line => line.GetProperty("article").GetProperty("path").GetString());
}
