using System.Text.RegularExpressions;
using Extractor.Tests.Cases;
using Extractor.Tests.Cli;
using Extractor.Tests.Formats;
using Extractor.Writing;

namespace Extractor.Tests;

public sealed class ReadMeTests
{
    private static readonly string ReadMe = File.ReadAllText(Path.Combine(CaseDocument.Root, "README.md"));

    [Fact]
    public void Every_option_stands_in_it_and_no_other()
    {
        var help = CommandRun.Of("--help").Output;

        Assert.Equal(OptionsIn(help), OptionsIn(string.Join('\n', ReadMe.Split('\n').Where(line => line.StartsWith("| `-", StringComparison.Ordinal)))));

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
    public void Every_format_stands_in_it() =>
        Assert.All(OutputFormats.All, format => Assert.Contains($"`{format.Name}`", ReadMe, StringComparison.Ordinal));

    [Fact]
    public void What_it_shows_first_is_what_the_samples_give()
    {
        var given = File.ReadAllLines(Path.Combine(CaseDocument.Root, "samples", "statements.text"));
        var shown = ReadMe.Split("```")[1].Split('\n').Where(line => line.Length > 0 && line[0] != '$' && line != "…").ToArray();

        Assert.NotEmpty(shown);
        Assert.Equal(shown, given.Where(line => line.Length > 0).Take(shown.Length));
    }

    [Fact]
    public void The_two_commands_stand_on_lines_of_their_own() =>
        Assert.Contains("\ndotnet run -c Release --project src/Extractor.Cli -- samples/articles\ndotnet test\n", ReadMe, StringComparison.Ordinal);
}
