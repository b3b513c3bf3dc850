using Extractor.Reading;
using Extractor.Tests.Journals;
using Extractor.Writing;

namespace Extractor.Tests.Cli;

public sealed class MergeTests : IDisposable
{
    private static readonly StatementExtractor Extractor = new();

    private readonly TemporaryFolder _folder = new();

    public MergeTests()
    {
        // Files of one article and of several, what cannot be read, and two of one name and text
        for (var i = 0; i < 12; i++)
        {
            _folder.Write($"in/a/{i}.txt", SomeArticle.Text(i));
        }

        _folder.Write("in/page.html", $"<html><body><article><p>{SomeArticle.Text(20)}</p></article></body></html>");
        _folder.Write("in/lines.jsonl", string.Concat(Enumerable.Range(30, 12).Select(i => i % 5 == 0 ? "{broken\n" : $"{{\"id\":\"n{i}\",\"text\":\"{SomeArticle.Text(i).Trim()}\"}}\n")));
        _folder.Write("in/empty.txt", "");
        _folder.Write("in/list.txt", $"[{{\"text\":\"{SomeArticle.Text(50).Trim()}\"}},{{\"text\":\"{SomeArticle.Text(51).Trim()}\"}}]");
        _folder.Write("other/1.txt", SomeArticle.Text(1));
        _folder.Write("another/1.txt", SomeArticle.Text(1));
    }

    public void Dispose() => _folder.Dispose();

    private string[] Articles => [_folder["in"], _folder["other"], _folder["another"]];

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(16)]
    public void Shards_are_joined_into_what_one_run_writes_in_every_format(int count)
    {
        string[] options = ["--explain", "--with-text", "--min-confidence", "0.3", "--bom"];
        for (var number = 1; number <= count; number++)
        {
            Run([.. Articles, "-o", _folder[$"{number}.csv"], "--shard", $"{number}/{count}", .. options]);
        }

        var parts = Enumerable.Range(1, count).Select(number => _folder[$"{number}.csv"]).Reverse().ToArray();
        foreach (var format in OutputFormats.OfStatements.All)
        {
            var (one, merged) = (_folder[$"one.{format.Name}"], _folder[$"merged.{format.Name}"]);

            // To join takes no options of writing, and tells of none that the format has no use for
            var run = Run([.. Articles, "-o", one, "-f", format.Name, "--quiet", .. options]);
            var merge = Run(["merge", .. parts, "-o", merged, "-f", format.Name]);

            Assert.Equal((1, 1), (run.Status, merge.Status));
            Assert.Equal(run.Messages, merge.Messages);
            Assert.Equal(File.ReadAllBytes(one), File.ReadAllBytes(merged));
        }

        Assert.Equal(Run([.. Articles, .. options]).Bytes, Run(["merge", .. parts]).Bytes);
    }

    [Fact]
    public void Speakers_are_joined_too()
    {
        foreach (var number in new[] { 1, 2 })
        {
            Run(["speakers", .. Articles, "-o", _folder[$"{number}.json"], "--shard", $"{number}/2"]);
        }

        var merged = Run("merge", _folder["1.json"], _folder["2.json"], "-f", "csv");

        Assert.Equal(Run(["speakers", .. Articles, "-f", "csv"]).Output, merged.Output);
        Assert.Equal(2, Run("merge", _folder["1.json"], _folder["2.json"], "-f", "html").Status);
    }

    [Fact]
    public void Every_article_is_in_one_shard_and_shards_are_of_one_size()
    {
        var counts = new int[16];
        for (var i = 0; i < 16_000; i++)
        {
            var holders = Enumerable.Range(1, 16).Where(number => new Shard(number, 16).Holds($"2024/{i % 7}/article-{i}.txt")).ToList();

            counts[Assert.Single(holders) - 1]++;
        }

        // Of 1,000 expected, four standard deviations of a fair draw
        Assert.All(counts, count => Assert.InRange(count, 878, 1122));
    }

    [Fact]
    public void An_article_of_another_shard_is_not_looked_at()
    {
        var seen = new List<string>();
        foreach (var number in new[] { 1, 2 })
        {
            CommandRun.Of([.. Articles, "-o", _folder[$"{number}.csv"], "--shard", $"{number}/2"], "", extract: article =>
            {
                lock (seen)
                {
                    seen.Add(article.Key);
                }

                return Extractor.Extract(article);
            });
        }

        Assert.Equal(seen.Count, seen.Distinct().Count());
        Assert.Equal(12 + 1 + 9 + 2 + 2, seen.Count);
    }

    [Fact]
    public void An_empty_shard_is_a_whole_one()
    {
        var article = _folder.Write("one.txt", SomeArticle.Text(1));
        var runs = Enumerable.Range(1, 2).Select(number => Run(article, "-o", _folder[$"{number}.csv"], "--shard", $"{number}/2")).ToList();

        Assert.All(runs, run => Assert.Equal((0, ""), (run.Status, run.Error)));
        Assert.Equal(Run(article).Output, Run("merge", _folder["1.csv"], _folder["2.csv"]).Output);
    }

    [Fact]
    public void To_standard_output_a_shard_leaves_no_record()
    {
        var article = _folder.Write("one.txt", SomeArticle.Text(1));
        var runs = Enumerable.Range(1, 2).Select(number => Run(article, "-f", "jsonl", "--shard", $"{number}/2")).ToList();

        Assert.Equal(Run(article, "-f", "jsonl").Output, string.Concat(runs.Select(run => run.Output)));
    }

    [Fact]
    public void What_cannot_be_joined_is_told_and_nothing_is_written()
    {
        Shard("1.csv", "1/3");
        Shard("2.csv", "2/3");
        Shard("explained.csv", "2/3", "--explain");
        Shard("four.csv", "2/4");
        _folder.Write("in/more.txt", SomeArticle.Text(60));
        Shard("more.csv", "2/3");
        _folder.Write("words.txt", "moot: neutral clause\n");
        Shard("words.csv", "2/3", "--cues", _folder["words.txt"]);
        _folder.Write("text.csv.part", "something else");
        _folder.Write("cut.csv.part", File.ReadAllBytes(_folder["2.csv.part"])[..^3]);

        Assert.Equal("1.csv.part: shard 1/3, which 1.csv.part is too", Refused("1.csv", "1.csv.part"));
        Assert.Equal("explained.csv.part: written with other options, other than 1.csv.part; only shards of one run can be joined", Refused("1.csv", "explained.csv"));
        Assert.Equal("four.csv.part: written of another number of shards (2/4 and 1/3), other than 1.csv.part; only shards of one run can be joined", Refused("1.csv", "four.csv"));
        Assert.Equal("more.csv.part: written of other articles, or by other options of reading them, other than 1.csv.part; only shards of one run can be joined", Refused("1.csv", "more.csv"));
        Assert.Equal("words.csv.part: written with another --cues or --stance, other than 1.csv.part; only shards of one run can be joined", Refused("1.csv", "words.csv"));
        Assert.Equal("text.csv.part: is no record of a shard that this version can read", Refused("1.csv", "text.csv"));
        Assert.StartsWith("cut.csv.part: is broken at byte", Refused("1.csv", "cut.csv"), StringComparison.Ordinal);
        Assert.StartsWith("3.csv.part: no such file", Refused("1.csv", "3.csv"), StringComparison.Ordinal);
        Assert.Equal("1.csv: is one of the parts, and is not overwritten", Refused(["2.csv", "1.csv"], "1.csv"));

        void Shard(string output, string shard, params string[] options) =>
            CommandRun.Of([.. Articles, "-o", _folder[output], "--shard", shard, .. options]);
    }

    [Fact]
    public void Missing_shards_are_named_and_the_rest_is_written()
    {
        Run([_folder["other"], "-o", _folder["2.csv"], "--shard", "2/4"]);
        Run([_folder["other"], "-o", _folder["3.csv"], "--shard", "3/4"]);

        var run = Run("merge", _folder["3.csv"], _folder["2.csv"], "-o", _folder["out.csv"]);

        Assert.Equal(1, run.Status);
        Assert.Equal(["extractor: of 4 shards 1, 4 are missing; the rest is written"], run.Messages);
        Assert.True(File.Exists(_folder["out.csv"]));
    }

    [Fact]
    public void A_file_of_many_articles_that_changed_between_shards_is_told()
    {
        Run([_folder["in/lines.jsonl"], "-o", _folder["1.csv"], "--shard", "1/2"]);
        File.AppendAllText(_folder["in/lines.jsonl"], $"{{\"id\":\"new\",\"text\":\"{SomeArticle.Text(70).Trim()}\"}}\n");
        Run([_folder["in/lines.jsonl"], "-o", _folder["2.csv"], "--shard", "2/2"]);

        Assert.StartsWith("2.csv.part: its run saw other articles", Refused("1.csv", "2.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0/3")]
    [InlineData("4/3")]
    [InlineData("3")]
    [InlineData("-1/3")]
    [InlineData("1/x")]
    public void What_is_no_shard_is_told(string shard)
    {
        var run = Run(_folder["in"], $"--shard={shard}");

        Assert.Equal(2, run.Status);
        Assert.Equal($"extractor: --shard: '{shard}' is none such as 3/16, the third of sixteen", run.Messages[0]);
    }

    private static CommandRun Run(params string[] args) => CommandRun.Of(args, "", extract: Extractor.Extract);

    private string Refused(params string[] parts) => Refused(parts, "out.csv");

    /// <summary>The last that joining tells; it writes nothing.</summary>
    private string Refused(string[] parts, string output)
    {
        var before = _folder.List().ToList();
        var run = Run(["merge", .. parts.Select(part => _folder[part]), "-o", _folder[output]]);

        Assert.Equal(2, run.Status);
        Assert.Equal(before, _folder.List());
        return run.Messages[^1].Replace("extractor: ", "", StringComparison.Ordinal).Replace(_folder.Path + "/", "", StringComparison.Ordinal);
    }
}
