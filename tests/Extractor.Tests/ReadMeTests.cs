using System.CommandLine;
using System.Text.RegularExpressions;
using Extractor.Cli;
using Extractor.Cli.Runs;
using Extractor.Tests.Cases;
using Extractor.Tests.Cli;
using Extractor.Tests.Formats;
using Extractor.Writing;

namespace Extractor.Tests;

public sealed class ReadMeTests
{
    private static readonly string ReadMe = File.ReadAllText(Path.Combine(CaseDocument.Root, "README.md"));

    private static IEnumerable<string> InputOptionNames => new InputOptions().All.Select(option => option.Name);

    private static IEnumerable<string> RunOptionNames
    {
        get
        {
            var command = new Command("any");
            var options = new RunOptions();
            options.AddTo(command);
            options.AddTellingTo(command);
            return command.Options.SelectMany(option => option.Aliases.Prepend(option.Name));
        }
    }

    [Theory]
    [InlineData("## Use")]
    [InlineData("## Look inside", "inspect")]
    public void Every_option_stands_in_it_and_no_other(string heading, params string[] command)
    {
        // What commands share is told once
        string[] everywhere = command is [] ? [] : ["--cues", "--help", "-?", "-h", .. InputOptionNames, .. RunOptionNames];
        var section = ReadMe.Split("\n" + heading + "\n")[1].Split("\n## ")[0];
        var table = section.Split('\n').Where(line => line.StartsWith("| `-", StringComparison.Ordinal));

        Assert.Equal(OptionsIn(CommandRun.Of([.. command, "--help"]).Output).Except(everywhere), OptionsIn(string.Join('\n', table)));

        static IEnumerable<string> OptionsIn(string text) =>
            Regex.Matches(text, @"(?<=^|[\s`])--?[a-z?][a-z-]*", RegexOptions.Multiline).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Every_column_stands_in_it_in_order()
    {
        var header = System.Text.Encoding.UTF8.GetString(Extractions.Write("csv", new OutputOptions())).Trim().Split(',');
        var table = ReadMe[ReadMe.IndexOf("| column |", StringComparison.Ordinal)..];
        var rows = table.Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'));

        Assert.Equal(header, rows.Select(row => row.Split('`')[1]));
    }

    [Fact]
    public void Every_option_and_column_of_speakers_stands_in_it_in_order()
    {
        var section = ReadMe.Split("\n## Who speaks how much\n")[1].Split("\n## ")[0];
        var named = Regex.Matches(section, "`([a-z_-]+)`").Select(match => match.Groups[1].Value).ToList();
        var header = System.Text.Encoding.UTF8.GetString(Extractions.WriteSpeakers("csv", new OutputOptions())).Trim().Split(',');
        var options = Regex.Matches(CommandRun.Of("speakers", "--help").Output, "--[a-z-]+").Select(match => match.Value).Distinct().Except(["--help", .. InputOptionNames, .. RunOptionNames]);

        Assert.Equal([.. header, .. options], named);
    }

    [Fact]
    public void Every_format_stands_in_it() =>
        Assert.All(OutputFormats.OfStatements.All, format => Assert.Contains($"`{format.Name}`", ReadMe, StringComparison.Ordinal));

    [Fact]
    public void What_it_shows_first_is_what_the_samples_give()
    {
        var given = File.ReadAllLines(Path.Combine(CaseDocument.Root, "samples", "statements.text"));
        var shown = ReadMe.Split("```")[1].Split('\n').Where(line => line.Length > 0 && line[0] != '$' && line != "…").ToArray();

        Assert.NotEmpty(shown);
        Assert.Equal(shown, given.Where(line => line.Length > 0).Take(shown.Length));
    }

    public static TheoryData<string> Examples { get; } =
        [.. ReadMe.Split("```\n").Where(block => block.StartsWith("$ echo", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_it_shows_of_a_sentence_is_what_the_command_gives(string block)
    {
        var lines = block.Split('\n', 3);
        var args = Regex.Matches(lines[1], "'([^']+)'|(\\S+)").Select(match => match.Groups[1].Success ? match.Groups[1].Value : match.Value);

        Assert.Equal(lines[2], CommandRun.Of([.. args.Skip(1)], input: lines[0].Split('\'')[1] + "\n").Output);
    }

    [Fact]
    public void The_two_commands_stand_on_lines_of_their_own() =>
        Assert.Contains("\ndotnet run -c Release --project src/Extractor.Cli -- samples/articles\ndotnet test\n", ReadMe, StringComparison.Ordinal);
}
