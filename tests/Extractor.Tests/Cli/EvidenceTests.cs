using System.Text.Json;
using Extractor.Model;
using Extractor.Tests.Journals;

namespace Extractor.Tests.Cli;

/// <summary>Reasons are made only where an output shows them, by the extractor that the command itself makes.</summary>
public sealed class EvidenceTests : IDisposable
{
    private static readonly StatementExtractor Extractor = new();

    private readonly TemporaryFolder _folder = new();

    public EvidenceTests() => Write(1, 2, 3);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Html_has_all_of_them_also_beside_an_output_that_has_none()
    {
        var alone = CommandRun.Of(_folder["in"], "-f", "html").Output;
        CommandRun.Of(_folder["in"], "-o", _folder["s.csv"], "-o", _folder["s.html"]);

        // As characters of it may be escaped
        Assert.All(Expected(), line => Assert.Contains(line.Split('(')[0].Trim(), alone, StringComparison.Ordinal));
        Assert.Equal(alone, File.ReadAllText(_folder["s.html"]));
    }

    [Fact]
    public void Json_lines_have_all_of_them_where_that_was_asked()
    {
        var shown = CommandRun.Of(_folder["in"], "-f", "jsonl", "--explain").Output;

        Assert.Equal(Expected(), EvidenceIn(shown));
        Assert.DoesNotContain("evidence", CommandRun.Of(_folder["in"], "-f", "jsonl").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Html_is_made_of_shards_that_showed_none()
    {
        foreach (var number in new[] { 1, 2 })
        {
            CommandRun.Of(_folder["in"], "-o", _folder[$"{number}.csv"], "--shard", $"{number}/2");
        }

        var merged = CommandRun.Of("merge", _folder["1.csv"], _folder["2.csv"], "-f", "html");

        Assert.Equal(CommandRun.Of(_folder["in"], "-f", "html").Bytes, merged.Bytes);
    }

    [Fact]
    public void Who_goes_on_with_a_run_that_kept_them_keeps_them_too()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has a device that is always full.");
        Stop("--explain");
        Write(4);
        Stop("--resume");
        Write(5);

        var last = Run("-o", _folder["s.jsonl"], "--resume", "--explain");

        Assert.Equal(0, last.Status);
        Assert.Equal(Expected(), EvidenceIn(File.ReadAllText(_folder["s.jsonl"])));
    }

    [Fact]
    public void Without_them_everything_else_is_the_same()
    {
        foreach (var article in Articles())
        {
            var (whole, without) = (Extractor.Extract(article), Extractor.Extract(article, explain: false, CancellationToken.None));

            Assert.All(whole.Statements, statement => Assert.NotEmpty(statement.Evidence));
            Assert.All(without.Statements, statement => Assert.Empty(statement.Evidence));
            Assert.Equal(
                JsonSerializer.Serialize(whole with { Statements = [.. whole.Statements.Select(statement => statement with { Evidence = [] })] }),
                JsonSerializer.Serialize(without));
        }
    }

    private void Write(params int[] numbers) => Array.ForEach(numbers, number => _folder.Write($"in/{number}.txt", SomeArticle.Text(number)));

    private CommandRun Run(params string[] options) => CommandRun.Of([_folder["in"], .. options], "", clock: new TestClock(secondsALook: 1));

    /// <summary>A run that ends before its outputs have their names: a workbook is written at the end, and the disk is full.</summary>
    private void Stop(params string[] options)
    {
        Assert.Equal(2, Run(["-o", _folder["s.jsonl"], "-o", "/dev/full", "-f", "xlsx", .. options]).Status);
        Assert.True(File.Exists(_folder[".s.jsonl.journal"]));
    }

    private IEnumerable<Article> Articles() =>
        Directory.GetFiles(_folder["in"]).Order(StringComparer.Ordinal).Select(path => new Article { Path = path, Key = path, Text = File.ReadAllText(path) });

    private List<string> Expected() => [.. Articles().SelectMany(article => Extractor.Extract(article).Statements).SelectMany(statement => statement.Evidence)];

    private static List<string> EvidenceIn(string lines) =>
    [
        .. from line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)
           from statement in JsonDocument.Parse(line).RootElement.GetProperty("statements").EnumerateArray()
           from sentence in statement.GetProperty("evidence").EnumerateArray()
           select sentence.GetString()!,
    ];
}
