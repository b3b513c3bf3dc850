using System.Text.Json;

namespace Extractor.Tests.Cli;

public sealed class CuesOptionTests : IDisposable
{
    private const string Text = "Mayor Ana Prado mooted that the bridge would open. Mayor Ana Prado said that it would close.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_verb_of_the_users_list_reports_statements_and_those_of_the_project_still_do()
    {
        var list = _folder.Write("cues.txt", "# Ours\r\nmoot: tentative clause  # and a comment\r\n");

        Assert.Equal(["say neutral"], CuesOf(CommandRun.Of(["-f", "jsonl"], input: Text)));
        Assert.Equal(["moot tentative", "say neutral"], CuesOf(CommandRun.Of(["-f", "jsonl", "--cues", list], input: Text)));
    }

    [Fact]
    public void A_verb_that_the_project_lists_too_is_taken_as_the_user_has_it()
    {
        var list = _folder.Write("cues.txt", "say: distancing clause");

        Assert.Equal(["say distancing"], CuesOf(CommandRun.Of(["-f", "jsonl", "--cues", list], input: Text)));
    }

    [Fact]
    public void A_verb_may_have_a_particle_and_is_found_in_all_its_forms()
    {
        var list = _folder.Write("cues.txt", "moot about: that");
        const string Forms = "They moot about that. She moots about that. He is mooting about that. It was mooted about.";

        var run = CommandRun.Of(["inspect", "--layers", "cues", "--cues", list], input: Forms);

        Assert.Equal(4, run.Output.Split("· moot about · verb ·").Length - 1);
    }

    [Theory]
    [InlineData("moot clause", "(1): 'moot clause' has no colon after the cue; expected 'cue: force frames'.")]
    [InlineData("\n# x\nmoot: loud", "(3): 'loud' is neither a force, a frame nor an act of a cue.")]
    [InlineData("moot: 1", "(1): '1' is neither a force, a frame nor an act of a cue.")]
    [InlineData("moot:\ngripe:\nmoot: that", "(3): 'moot' already stands on line 1.")]
    [InlineData("moot: praise clause concern", "(1): 'concern' is a second force of 'moot', which has one.")]
    [InlineData("Moot: clause", "(1): 'Moot' is no cue; expected small letters and single blanks.")]
    [InlineData("moot  about: clause", "(1): 'moot  about' is no cue; expected small letters and single blanks.")]
    [InlineData(": clause", "(1): ': clause' has no colon after the cue; expected 'cue: force frames'.")]
    public void A_wrong_list_is_told_with_its_line_and_nothing_is_done(string text, string message)
    {
        var list = _folder.Write("cues.txt", text);

        foreach (var command in new string[][] { [], ["inspect"] })
        {
            var run = CommandRun.Of([.. command, "--cues", list], input: Text);

            Assert.Equal(2, run.Status);
            Assert.Equal([$"extractor: {list}{message}"], run.Messages);
            Assert.Empty(run.Bytes);
        }
    }

    [Fact]
    public void A_list_that_cannot_be_read_is_told_and_nothing_is_done()
    {
        var bad = _folder.Write("bad.txt", [0x61, 0xFF]);

        var missing = CommandRun.Of(["--cues", _folder["none.txt"]], input: Text);
        var unreadable = CommandRun.Of(["--cues", bad], input: Text);

        Assert.Equal((2, 2), (missing.Status, unreadable.Status));
        Assert.Equal([$"extractor: {_folder["none.txt"]}: no such file"], missing.Messages);
        Assert.Equal([$"extractor: {bad}: not UTF-8 at byte 1"], unreadable.Messages);
    }

    [Theory]
    [InlineData("--cues --stance")]
    [InlineData("--cues", "speakers")]
    [InlineData("--cues", "inspect")]
    [InlineData("--stance", "stance")]
    [InlineData("", "verify")]
    [InlineData("", "merge")]
    [InlineData("", "schema")]
    [InlineData("", "completion")]
    [InlineData("", "man")]
    public void Only_commands_that_use_a_list_take_it(string taken, params string[] command)
    {
        var help = CommandRun.Of([.. command, "--help"]).Output;
        string[] options = ["--cues", "--stance"];

        Assert.Equal(taken, string.Join(' ', options.Where(option => help.Contains($" {option} <file>", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("unknown option --stance", "speakers", "--stance", "words.txt")]
    [InlineData("unknown option --cues", "stance", "--cues", "words.txt")]
    [InlineData("--cues: stands before speakers; it belongs behind it", "--cues", "words.txt", "speakers")]
    public void Where_a_list_has_no_place_that_is_told(string message, params string[] args)
    {
        var run = CommandRun.Of(args, input: Text);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal([$"extractor: {message}"], run.Messages);
    }

    private static IEnumerable<string> CuesOf(CommandRun run) =>
        JsonDocument.Parse(run.Output).RootElement.GetProperty("statements").EnumerateArray()
            .Select(statement => statement.GetProperty("cue"))
            .Select(cue => $"{cue.GetProperty("lemma")} {cue.GetProperty("force")}");
}
