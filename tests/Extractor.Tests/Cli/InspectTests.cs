namespace Extractor.Tests.Cli;

public sealed class InspectTests : IDisposable
{
    // A title, a quotation that goes on behind its cue, one inside another, a negated cue, an article beyond U+FFFF
    private const string Bridge = """
        Bridge opens in Vila

        “We will build it,” Mayor Ana Prado told her council on Friday 🎉. “It was ‘a promise’ of ours.” The Harbour Ministry, which owns the port, did not say whether the “costs” had doubled.

        According to engineers, the work was delayed: see https://example.org/a-very-long-address/of-the-works.
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_the_layers_hold_is_approved()
    {
        var run = CommandRun.Of(["inspect"], input: Bridge);

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Error);
        ApprovedFile.Check("inspect.text", run.Bytes);
    }

    [Theory]
    [InlineData("- · 3 paragraphs · 5 sentences · 64 tokens\n\nparagraph 1 · title · 0–20\n", "--layers", "paragraphs", "--sentence", "1")]
    [InlineData("- · 3 paragraphs · 5 sentences · 64 tokens\n\nsentence 1 · 0–20\n  Bridge opens in Vila\n  #  start  token\n  1      0  Bridge\n  2      7  opens\n  3     13  in\n  4     16  Vila\n", "--layers", "tokens", "--sentence", "1")]
    [InlineData("- · 3 paragraphs · 5 sentences · 64 tokens\n\nsentence 3 · 88–117\n  “It was ‘a promise’ of ours.”\n", "-l", "sentences", "--find", "A PROMISE’ of")]
    [InlineData("", "--find", "nowhere")]
    [InlineData("", "--sentence", "6")]
    public void Only_the_layers_and_sentences_asked_for_are_shown(string expected, params string[] args)
    {
        var run = CommandRun.Of(["inspect", .. args], input: Bridge);

        Assert.Equal(0, run.Status);
        Assert.Equal(expected, run.Output);
    }

    [Fact]
    public void A_line_break_in_a_sentence_is_found_as_a_blank()
    {
        const string Wrapped = """
            The harbour ministry, which owns the port and the old bridge over the river, did not say when
            the works would end.
            """;

        var run = CommandRun.Of(["inspect", "-l", "cues", "--find", "say when the works"], input: Wrapped);

        Assert.Contains("cue         did not say · say · verb · finite · negated · neutral · speech · ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_columns_of_a_table_stand_under_each_other()
    {
        var lines = CommandRun.Of(["inspect"], input: Bridge).Output.Split('\n');
        var titles = lines.Where(line => line.StartsWith("   #", StringComparison.Ordinal)).Distinct();

        Assert.Single(titles);
    }

    [Fact]
    public void Files_and_folders_are_shown_in_the_order_given_and_a_bad_one_does_not_stop_the_others()
    {
        var last = _folder.Write("z.txt", "Nobody spoke.");
        var bad = _folder.Write("bad.txt", [0x81]);
        _folder.Write("in/b.txt", "Nobody spoke.");

        var run = CommandRun.Of("inspect", last, bad, _folder["in"], "-l", "sentences");

        Assert.Equal(1, run.Status);
        Assert.Equal([$"extractor: {bad}: not a text: not UTF-8 at byte 0, not Windows-1252 at byte 0; --encoding names another"], run.Messages);
        Assert.Equal([last, _folder["in/b.txt"]], run.Output.Split('\n').Where(line => line.Contains(" · 1 paragraph", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Words_in_conllu_have_their_place_in_code_points()
    {
        const string Text = "😀 “Yes 🎉,” said Ana.\n\nBob didn’t 🏗 say.";
        var runes = Text.EnumerateRunes().ToList();

        var words = WordsIn(CommandRun.Of(["inspect", "-f", "conllu"], input: Text).Output);

        Assert.Equal(["😀", "“", "Yes", "🎉", ",", "”", "said", "Ana", ".", "Bob", "did", "n’t", "🏗", "say", "."], words.Select(word => word[1]));
        Assert.All(words, word =>
        {
            var places = word[9].Split('|').Select(part => part.Split('=')).ToDictionary(part => part[0], part => part[1]);
            var (start, end) = (int.Parse(places["start_char"]), int.Parse(places["end_char"]));
            Assert.Equal(word[1], string.Concat(runes[start..end]));
            Assert.Equal(places.ContainsKey("SpaceAfter"), end < runes.Count && runes[end].Value is not (' ' or '\n'));
        });
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/")]
    [InlineData("there.is")]
    public void Conllu_goes_into_a_folder_a_file_an_article(string folder)
    {
        _folder.Write("in/a.txt", "Ana left.");
        _folder.Write("in/b/c.txt", "Bob left.");
        var single = _folder.Write("elsewhere/a.txt", "Eve left.");
        Directory.CreateDirectory(_folder["there.is"]);

        var run = CommandRun.Of("inspect", _folder["in"], single, "--format", "conllu", "--output", _folder[folder]);

        // Of two articles of one name, the second's would take the place of the first's
        Assert.Equal(1, run.Status);
        Assert.Equal([$"extractor: {single}: {Path.Join(_folder[folder], "a.conllu")} is written for another article of that name"], run.Messages);
        Assert.Empty(run.Bytes);
        Assert.Equal(["Ana", "left", "."], WordsIn(File.ReadAllText(_folder[$"{folder}/a.conllu"])).Select(word => word[1]));
        Assert.Equal(["Bob", "left", "."], WordsIn(File.ReadAllText(_folder[$"{folder}/b/c.conllu"])).Select(word => word[1]));
        Assert.Equal(2, Directory.GetFiles(_folder[folder], "*", SearchOption.AllDirectories).Length);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Each_file_holds_the_articles_of_its_source_however_many_threads_work(string threads)
    {
        for (var number = 10; number < 40; number++)
        {
            _folder.Write($"in/{number}.txt", $"Ana left {number}.");
        }

        _folder.Write("in/25.jsonl", "{\"text\":\"One left.\"}\n{\"text\":\"Two left.\"}\n");
        _folder.Write("in/26.jsonl", "{\"text\":\" \"}\n");

        var run = CommandRun.Of("inspect", _folder["in"], "--threads", threads, "-f", "conllu", "-o", _folder["out"]);

        Assert.Equal(1, run.Status);
        Assert.Equal(
            [.. Enumerable.Range(10, 30).Select(number => $"{number}.conllu").Append("25.jsonl.conllu").Order(StringComparer.Ordinal)],
            Directory.GetFiles(_folder["out"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
        Assert.Equal("31", WordsIn(File.ReadAllText(_folder["out/31.conllu"]))[2][1]);
        Assert.Equal(["One", "Two"], WordsIn(File.ReadAllText(_folder["out/25.jsonl.conllu"])).Where(word => word[0] == "1").Select(word => word[1]));
    }

    [Fact]
    public void Conllu_of_several_articles_goes_into_one_file_where_that_has_an_ending()
    {
        _folder.Write("in/a.txt", "Ana left.");
        _folder.Write("in/b.txt", "Bob left.");

        var run = CommandRun.Of("inspect", _folder["in"], "-f", "conllu", "-o", _folder["all.conllu"]);

        Assert.Equal(0, run.Status);
        Assert.Equal(["in", "all.conllu"], _folder.List().Reverse());
        Assert.Equal(
            ["# newdoc id = a.txt", "# newdoc id = b.txt"],
            File.ReadAllLines(_folder["all.conllu"]).Where(line => line.StartsWith("# newdoc", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_article_is_not_overwritten_by_its_own_words()
    {
        var article = _folder.Write("a.conllu", "Ana left.");

        var toFile = CommandRun.Of("inspect", article, "-o", article);
        var second = _folder.Write("a.txt", "Bob left.");
        var toFolder = CommandRun.Of("inspect", article, second, "-f", "conllu", "-o", _folder.Path);

        Assert.Equal((2, 1), (toFile.Status, toFolder.Status));
        Assert.Equal([$"extractor: {article}: is one of the articles, and is not overwritten; write elsewhere, or leave it out with --exclude"], toFile.Messages);
        Assert.Equal([$"extractor: {article}: is one of the articles, and is not overwritten; write elsewhere, or leave it out with --exclude"], toFolder.Messages);
        Assert.Equal("Ana left.", File.ReadAllText(article));
        Assert.Equal(["a.conllu", "a.conllu.conllu", "a.txt"], _folder.List());
    }

    [Theory]
    [InlineData("unknown option --foo", "inspect", "--foo")]
    [InlineData("--format: 'xml' is none of table, conllu", "inspect", "-f", "xml")]
    [InlineData("--layers: 'tag' is none of paragraphs, tokens, sentences, tags, words, phrases, quotations, cues, attributions, speakers", "inspect", "-l", "tag,cues")]
    [InlineData("--sentence: '0' is no number from 1", "inspect", "-s", "0")]
    [InlineData("--layers: chooses the columns of the table; conllu has its own", "inspect", "-l", "tags", "-f", "conllu")]
    [InlineData("--explain: stands before inspect; it belongs behind it", "--explain", "inspect")]
    [InlineData("a.txt: stands before inspect; it belongs behind it", "a.txt", "inspect", "b.txt")]
    public void A_mistake_is_told_in_one_line(string message, params string[] args)
    {
        var run = CommandRun.Of(args, input: "x");

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: {message}"], run.Messages);
        Assert.Empty(run.Bytes);
    }

    [Fact]
    public void Nothing_given_on_a_terminal_shows_its_help()
    {
        var run = CommandRun.Of(["inspect"], input: "", inputIsTyped: true, outputIsScreen: true);

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains("--layers", run.Error, StringComparison.Ordinal);
    }

    private static List<string[]> WordsIn(string conllu) =>
        [.. conllu.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
}
