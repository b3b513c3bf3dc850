namespace Extractor.Tests.Cli;

public sealed class FilesReadTests : IDisposable
{
    private const string Cues = "moot: tentative clause\n";
    private const string Stance = "shambolic: negative adj 3\n";

    private readonly TemporaryFolder _folder = new();
    private readonly string _article;

    public FilesReadTests() => _article = _folder.Write("in/a.txt", "Mayor Ana Prado said that the bridge would open.");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--cues", "-o")]
    [InlineData("--stance", "-o")]
    [InlineData("--cues", "--errors")]
    [InlineData("--stance", "--errors")]
    [InlineData("--cues", "-o", "speakers")]
    [InlineData("--cues", "--errors", "speakers")]
    [InlineData("--cues", "-o", "inspect")]
    [InlineData("--stance", "-o", "stance")]
    public void A_list_of_the_users_is_not_overwritten(string option, string output, params string[] command)
    {
        var text = option == "--cues" ? Cues : Stance;
        var list = _folder.Write("lists/ours.csv", text);
        File.CreateSymbolicLink(_folder["link.csv"], list);
        Directory.CreateSymbolicLink(_folder["linked"], _folder["lists"]);

        Assert.All([list, _folder["lists/../lists/./ours.csv"], _folder["link.csv"], _folder["linked/ours.csv"]], path =>
        {
            var run = CommandRun.Of([.. command, _article, option, list, output, path]);

            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.Equal([$"extractor: {path}: is the list of {option}, and is not overwritten; write elsewhere"], run.Messages);
        });
        Assert.Equal(text, File.ReadAllText(list));
        Assert.Equal(["in", "link.csv", "linked", "lists"], _folder.List());
        Assert.Equal(["ours.csv"], Directory.GetFiles(_folder["lists"]).Select(Path.GetFileName));
    }

    [Fact]
    public void A_list_by_a_link_is_the_file_that_the_link_leads_to()
    {
        var list = _folder.Write("ours.csv", Cues);
        File.CreateSymbolicLink(_folder["link.txt"], list);

        var run = CommandRun.Of(_article, "--cues", _folder["link.txt"], "-o", list);

        Assert.Equal((2, Cues), (run.Status, File.ReadAllText(list)));
    }

    [Fact]
    public void Of_a_folder_of_files_none_takes_the_place_of_a_list()
    {
        var list = _folder.Write("out/a.conllu", Cues);

        var run = CommandRun.Of("inspect", _folder["in"], "--cues", list, "-f", "conllu", "-o", _folder["out"]);

        Assert.Equal((2, Cues), (run.Status, File.ReadAllText(list)));
        Assert.Equal([$"extractor: {list}: is the list of --cues, and is not overwritten; write elsewhere"], run.Messages);
    }

    [Fact]
    public void Lines_that_are_answered_and_the_list_for_it_are_not_overwritten()
    {
        const string Line = "{\"id\": 1, \"text\": \"Not bad.\"}\n";
        var lines = _folder.Write("a.jsonl", Line);
        var list = _folder.Write("ours.txt", Stance);

        var toLines = CommandRun.Of("stance", lines, "--input-format", "jsonl", "-o", _folder["in/../a.jsonl"]);
        var toList = CommandRun.Of("stance", lines, "--input-format", "jsonl", "--stance", list, "-o", list);

        Assert.Equal((2, 2), (toLines.Status, toList.Status));
        Assert.Equal([$"extractor: {_folder["in/../a.jsonl"]}: holds the lines that are answered, and is not overwritten; write elsewhere"], toLines.Messages);
        Assert.Equal([$"extractor: {list}: is the list of --stance, and is not overwritten; write elsewhere"], toList.Messages);
        Assert.Equal((Line, Stance), (File.ReadAllText(lines), File.ReadAllText(list)));
    }

    [Theory]
    [InlineData("--cues", "/dev/null", "-o", "/dev/null", "-f", "csv")]
    [InlineData("-o", "/dev/null", "-f", "csv", "/dev/null")]
    public void A_device_is_no_file_to_keep(params string[] arguments)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.DoesNotContain(CommandRun.Of([_article, .. arguments]).Messages, message => message.Contains("overwritten", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Standard_input_is_no_file_of_that_name()
    {
        var run = CommandRun.Of(["stance", "--input-format", "jsonl", "-o", _folder["-"]], input: "{\"id\": 1, \"text\": \"Not bad.\"}\n");

        Assert.Empty(run.Messages);
        Assert.StartsWith("{\"id\":1,", File.ReadAllText(_folder["-"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stance", "", "--input-format", "jsonl")]
    [InlineData("verify", "")]
    public void An_empty_name_is_no_file(params string[] arguments)
    {
        var run = CommandRun.Of(arguments);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal(["extractor: : no such file"], run.Messages);
    }

    [Fact]
    public void A_link_that_leads_nowhere_costs_no_other()
    {
        var lines = _folder.Write("a.jsonl", "{\"id\": 1, \"text\": \"Not bad.\"}\n");
        File.CreateSymbolicLink(_folder["one"], _folder["other"]);
        File.CreateSymbolicLink(_folder["other"], _folder["one"]);

        var run = CommandRun.Of("stance", _folder["one"], lines, "--input-format", "jsonl", "-o", _folder["s.jsonl"]);
        var toLink = CommandRun.Of(_article, "-f", "csv", "-o", _folder["one"]);

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"extractor: {_folder["one"]}: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":1,", File.ReadAllText(_folder["s.jsonl"]), StringComparison.Ordinal);
        Assert.Equal(2, toLink.Status);
        Assert.Contains(_folder["one"], Assert.Single(toLink.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_in_a_folder_behind_a_link_is_not_overwritten()
    {
        Directory.CreateDirectory(_folder["parts"]);
        CommandRun.Of(_article, "-o", _folder["parts/1.csv"], "--shard", "1/1");
        Directory.CreateSymbolicLink(_folder["linked"], _folder["parts"]);
        var before = File.ReadAllBytes(_folder["parts/1.csv"]);

        var run = CommandRun.Of("merge", _folder["parts/1.csv"], "-f", "text", "-o", _folder["linked/1.csv"]);

        Assert.Equal((2, $"extractor: {_folder["linked/1.csv"]}: is one of the parts, and is not overwritten"), (run.Status, Assert.Single(run.Messages)));
        Assert.Equal(before, File.ReadAllBytes(_folder["parts/1.csv"]));
    }
}
