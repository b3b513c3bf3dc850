using System.Text;

namespace Extractor.Tests.Cli;

public sealed class VerifyTests : IDisposable
{
    // Characters beyond U+FFFF, a cue within a statement, a statement that a spreadsheet would run
    private const string Text = """
        😀 Bridge opens

        “We will build it,” said Mayor Ana Prado, “by spring.” 🎉 “=1+1 is what they say,” said Bo Lind.

        The plan, Ana Prado said, will not cost a cent.

        """;

    private const string NoArticles = "no articles to check it against; name their files or folders behind it, or send them to standard input";

    private readonly TemporaryFolder _folder = new();
    private readonly string _article;

    public VerifyTests() => _article = _folder.Write("a.txt", Text);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("s.csv")]
    [InlineData("s.tsv")]
    [InlineData("s.xlsx")]
    [InlineData("s.json")]
    [InlineData("s.jsonl")]
    public void What_the_program_wrote_is_verbatim(string name)
    {
        CommandRun.Of(_article, "-o", _folder[name]);

        var run = CommandRun.Of("verify", _folder[name], _article);

        Assert.Equal(("", 0), (run.Error, run.Status));
        Assert.Matches("^([3-9]) of \\1 statements stand in the articles word for word$", run.Output.TrimEnd());
    }

    [Theory]
    [InlineData("``We will go.\n\n``We will not stop,'' said Ana Prado.")]
    [InlineData("Ana Prado said:``We will go``and``not stop``.")]
    [InlineData("Ana Prado said “we will go“and not stop”.")]
    [InlineData("Ana Prado said: “We will pay a price in $\n\nWe will not stop.”")]
    public void Parts_that_nothing_but_a_mark_or_the_end_of_a_line_parts_are_verbatim(string text)
    {
        var article = _folder.Write("b.txt", text);
        CommandRun.Of(article, "-o", _folder["s.csv"], "-o", _folder["s.jsonl"]);

        var run = CommandRun.Of("verify", _folder["s.csv"], article);

        Assert.Contains("},{\"start\"", File.ReadAllText(_folder["s.jsonl"]), StringComparison.Ordinal);
        Assert.Equal((0, "1 of 1 statements stand in the articles word for word"), (run.Status, run.Output.TrimEnd()));
    }

    [Fact]
    public void What_it_wrote_in_the_columns_of_another_tool_is_verbatim()
    {
        CommandRun.Of(_article, "-o", _folder["s.csv"], "--columns", "atap");

        Assert.Equal(0, CommandRun.Of("verify", _folder["s.csv"], _article).Status);
    }

    [Fact]
    public void The_samples_are_verbatim_in_every_format()
    {
        var samples = Path.Combine(Cases.CaseDocument.Root, "samples", "articles");
        string[] outputs = [_folder["s.csv"], _folder["s.xlsx"], _folder["s.jsonl"]];
        CommandRun.Of([samples, .. outputs.SelectMany(output => new[] { "-o", output })]);

        Assert.All(outputs, output => Assert.Equal((0, ""), (CommandRun.Of("verify", output, samples).Status, CommandRun.Of("verify", output, samples).Error)));
    }

    [Theory]
    [InlineData("We will build it", 17, 33, null)]
    [InlineData("We will build it by spring.", 17, 69, null)]
    [InlineData("We will build him", 17, 33, "line 2: a.txt: says “We will build him”, and “We will build it” stands at 17–33")]
    [InlineData("we will build it", 17, 33, "line 2: a.txt: says “we will build it”, and “We will build it” stands at 17–33")]
    [InlineData("We build it", 17, 33, "line 2: a.txt: says “We build it”, and “We will build it” stands at 17–33")]
    public void A_row_is_held_against_the_article(string words, int start, int end, string? problem)
    {
        var output = _folder.Write("s.csv", $"article,text,start,end\na.txt,\"{words}\",{start},{end}\n");

        var run = CommandRun.Of("verify", output, _article);

        string[] expected = problem is null
            ? ["1 of 1 statements stand in the articles word for word"]
            : [$"{output}: {problem}", "0 of 1 statements stand in the articles word for word"];
        Assert.Equal(expected, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r')));
        Assert.Equal(problem is null ? 0 : 1, run.Status);
    }

    [Theory]
    [InlineData("We will build it,” said Mayor Ana Prado, “by spring.", 0)]
    [InlineData("We will build it, by spring.", 0)]
    [InlineData("We will build by spring.", 1)]
    [InlineData("We build it by spring.", 1)]
    [InlineData("We will build it", 1)]
    [InlineData("by spring.", 1)]
    [InlineData("", 1)]
    public void A_row_leaves_out_nothing_but_what_holds_a_mark(string words, int status)
    {
        var output = _folder.Write("s.csv", $"article,text,start,end\na.txt,\"{words}\",17,69\n");

        Assert.Equal(status, CommandRun.Of("verify", output, _article).Status);
    }

    [Fact]
    public void A_cue_in_no_marks_may_stand_between_two_parts()
    {
        var article = _folder.Write("b.txt", "It will Mr. Lind said not fall.");
        var output = _folder.Write("s.csv", "text,start,end,cue\nIt will not fall,0,30,said\n");
        var without = _folder.Write("t.csv", "text,start,end\nIt will not fall,0,30\n");

        Assert.Equal((0, 1), (CommandRun.Of("verify", output, article).Status, CommandRun.Of("verify", without, article).Status));
    }

    [Fact]
    public void A_word_beside_the_cue_is_not_left_out_with_it()
    {
        var output = _folder.Write("s.csv", "text,start,end,cue\nWe will build by spring.,17,69,said\n");

        Assert.Equal(1, CommandRun.Of("verify", output, _article).Status);
    }

    [Fact]
    public void A_mark_within_a_number_is_not_left_out()
    {
        var article = _folder.Write("b.txt", "It grew 3.5 points by 10:30.");
        var output = _folder.Write("s.csv", "text,start,end\n3 5 points,8,18\nby 10 30,19,27\n");

        Assert.Equal("0 of 2 statements stand in the articles word for word", CommandRun.Of("verify", output, article).Output.TrimEnd().Split('\n')[^1]);
    }

    [Fact]
    public void A_word_within_another_is_not_taken_for_it()
    {
        var article = _folder.Write("b.txt", "“We go,” she said, knowing well, “now.”");
        var output = _folder.Write("s.csv", "text,start,end\n\"We go, now.\",1,38\n\"We go, now\",1,23\n\"We g now.\",1,38\n");

        var run = CommandRun.Of("verify", output, article);

        Assert.Equal(1, run.Status);
        Assert.Contains("line 3: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("line 4: ", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("line 2: ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_parts_are_told_nothing_may_be_left_out()
    {
        var output = _folder.Write("s.jsonl", "{\"text\":\"We will build it by spring.\",\"spans\":[{\"start\":17,\"end\":69}]}\n");

        Assert.Equal(1, CommandRun.Of("verify", output, _article).Status);
    }

    [Theory]
    [InlineData("s.csv")]
    [InlineData("s.jsonl")]
    public void Articles_that_were_moved_are_known_by_the_end_of_their_path(string name)
    {
        var output = _folder[name];
        CommandRun.Of(_folder.Write("then/news/a.txt", Text), _folder.Write("then/more/a.txt", Text + "“So be it,” said Bo Lind."), "-o", output);
        Directory.Move(_folder["then"], _folder["now"]);

        var run = CommandRun.Of("verify", output, _folder["now"]);

        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Of_two_articles_of_one_name_none_is_guessed()
    {
        var output = _folder.Write("s.csv", "article,text,start,end\nx/a.txt,We,18,20\ny/a.txt,We,0,2\n");

        var run = CommandRun.Of("verify", output, _article);

        Assert.Equal(1, run.Status);
        Assert.DoesNotContain("line ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_written_of_standard_input_is_verified_with_it()
    {
        var output = _folder["s.csv"];
        CommandRun.Of(["-", "-o", output], Text);

        Assert.Equal(0, CommandRun.Of(["verify", output, "-"], Text).Status);
    }

    [Fact]
    public void An_article_on_standard_input_needs_no_name()
    {
        var output = _folder["s.csv"];
        CommandRun.Of(["-", "-o", output], Text);

        var run = CommandRun.Of(["verify", output], Text);

        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Without_articles_a_user_at_a_terminal_is_told_how_to_give_them()
    {
        CommandRun.Of(_article, "-o", _folder["s.csv"]);

        var run = CommandRun.Of(["verify", _folder["s.csv"]], Text, inputIsTyped: true);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Equal([$"extractor: {_folder["s.csv"]}: {NoArticles}"], run.Messages);
    }

    [Theory]
    [InlineData("extractor: -: holds no text")]
    [InlineData(null, "--input-format", "jsonl")]
    public void Where_no_articles_are_named_and_nothing_comes_in_is_told_how_to_give_them(string? found, params string[] options)
    {
        CommandRun.Of(_article, "-o", _folder["s.csv"]);

        var run = CommandRun.Of(["verify", _folder["s.csv"], .. options]);
        var named = CommandRun.Of(["verify", _folder["s.csv"], "-", .. options]);

        string[] alone = found is null ? [] : [found];
        Assert.Equal((2, "", 2, ""), (run.Status, run.Output, named.Status, named.Output));
        Assert.Equal([.. alone, $"extractor: {_folder["s.csv"]}: {NoArticles}"], run.Messages);
        Assert.Equal(alone, named.Messages);
    }

    [Fact]
    public void Nothing_that_it_shows_commands_the_terminal()
    {
        var output = _folder.Write("s.jsonl", "{\"text\":\"\\u001b[2J\",\"start\":0,\"end\":1}\n{\"text\":\"\\ud800\",\"start\":0,\"end\":1}\n");

        var run = CommandRun.Of("verify", output, _article);

        Assert.Equal(1, run.Status);
        Assert.DoesNotContain(run.Output, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public void A_place_outside_the_article_is_told()
    {
        var output = _folder.Write("s.csv", "article,text,start,end\na.txt,We,17,9999\n");

        var run = CommandRun.Of("verify", output, _article);

        Assert.StartsWith(
            $"{output}: line 2: a.txt: 17–9999 does not lie in the article, which has {Text.EnumerateRunes().Count()} characters",
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_others_need_no_article_where_one_is_given()
    {
        var output = _folder.Write("s.jsonl", "{\"quote\":\"We will build it\",\"start\":17,\"end\":33}\n");

        Assert.Equal(0, CommandRun.Of("verify", output, _article).Status);
        Assert.Equal(1, CommandRun.Of("verify", output, _article, _folder.Write("b.txt", "Nobody spoke.")).Status);
    }

    [Theory]
    [InlineData("s.csv", "article,text,start,end\na.txt,We will build it,17,33\na,b\na.txt,We will build it,17,33\n", "line 3: no place of the statement in whole numbers")]
    [InlineData("s.jsonl", "{\"text\":\"We will build it\",\"start\":17,\"end\":33}\n{\"text\"\n{\"text\":\"We will build it\",\"start\":17,\"end\":33}\n", "line 2: no JSON:")]
    public void A_broken_row_or_line_costs_no_other(string name, string content, string problem)
    {
        var output = _folder.Write(name, content);

        var run = CommandRun.Of("verify", output, _article);

        Assert.Equal((1, "2 of 3 statements stand in the articles word for word"), (run.Status, run.Output.TrimEnd()));
        Assert.StartsWith($"extractor: {output}: {problem}", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_no_statement_is_of_costs_nothing()
    {
        CommandRun.Of(_article, "-o", _folder["s.csv"]);

        var run = CommandRun.Of("verify", _folder["s.csv"], _article, _folder.Write("empty.txt", ""));

        Assert.Equal(0, run.Status);
        Assert.Single(run.Messages);
    }

    [Fact]
    public void A_damaged_workbook_is_told()
    {
        CommandRun.Of(_article, "-o", _folder["s.xlsx"]);
        var bytes = File.ReadAllBytes(_folder["s.xlsx"]);
        var damaged = _folder.Write("damaged.xlsx", [.. bytes.Select((value, index) => index is > 900 and < 1_100 ? (byte)~value : value)]);
        var partless = _folder.Write("partless.xlsx", Formats.Office.Without(bytes, "xl/worksheets/"));

        foreach (var output in new[] { damaged, partless })
        {
            var run = CommandRun.Of("verify", output, _article);

            Assert.Equal((2, ""), (run.Status, run.Output));
            Assert.StartsWith($"extractor: {output}: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void An_article_that_is_not_given_is_told()
    {
        var output = _folder.Write("s.csv", "article,text,start,end\nb.txt,We,18,20\n");

        var run = CommandRun.Of("verify", output, _article);

        Assert.Equal(1, run.Status);
        Assert.StartsWith($"{output}: b.txt: no such article among those given", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("s.csv", "article,words\na.txt,We\n", "holds no statements with their places: expected statement or text or quote or quotation or content, with start and end or quote_index; found article, words")]
    [InlineData("s.csv", "text,start,end\nWe,x,2\n", "line 2: no place of the statement in whole numbers")]
    [InlineData("s.csv", "text,start,end\n\"We,18,20\n", "line 2: a quotation mark is not closed")]
    [InlineData("s.jsonl", "{\"text\":", "line 1: no JSON:")]
    [InlineData("s.json", "[1]", "object 1: Number, where an object was expected")]
    [InlineData("s.xlsx", "none", "no workbook:")]
    [InlineData("s.html", "<p>", "the ending '.html' is none of .csv, .tsv, .xlsx, .json, .jsonl")]
    public void What_is_no_output_is_told(string name, string content, string problem)
    {
        var output = _folder.Write(name, Encoding.UTF8.GetBytes(content));

        var run = CommandRun.Of("verify", output, _article);

        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith($"extractor: {output}: {problem}", Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}
