using System.Text;

namespace Extractor.Tests.Cli;

public sealed class OutputsTests : IDisposable
{
    private const string Text = "“We will build it,” said Mayor Ana Prado.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Several_outputs_are_written_in_one_run_each_in_the_format_of_its_ending()
    {
        var article = _folder.Write("a.txt", Text);

        var run = CommandRun.Of(article, "-o", _folder["s.csv"], "--output", _folder["s.jsonl"], "-o", _folder["s.xlsx"], "-o", "-", "-f", "tsv");

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith("id\tarticle\t", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("id,article,", File.ReadAllText(_folder["s.csv"]), StringComparison.Ordinal);
        Assert.StartsWith("{\"schema\"", File.ReadAllText(_folder["s.jsonl"]), StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(_folder["s.xlsx"])[..2]);
        Assert.Equal(["a.txt", "s.csv", "s.jsonl", "s.xlsx"], _folder.List());
    }

    [Fact]
    public void Each_of_several_outputs_is_what_it_would_be_alone()
    {
        var article = _folder.Write("a.txt", Text);

        CommandRun.Of(article, "-o", _folder["s.csv"], "-o", _folder["s.json"]);

        Assert.Equal(CommandRun.Of(article, "-f", "csv").Bytes, File.ReadAllBytes(_folder["s.csv"]));
        Assert.Equal(CommandRun.Of(article, "-f", "json").Bytes, File.ReadAllBytes(_folder["s.json"]));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("html")]
    [InlineData("text")]
    public void A_full_disk_is_told(string format)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has a device that is always full.");

        var run = CommandRun.Of(_folder.Write("a.txt", Text), "-o", "/dev/full", "-f", format);

        Assert.Equal((2, "extractor: /dev/full: no space is left on the disk"), (run.Status, Assert.Single(run.Messages)));
    }

    [Fact]
    public void A_file_where_none_can_be_made_is_told_with_its_folder()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Linux has such a folder.");

        var run = CommandRun.Of(_folder.Write("a.txt", Text), "-o", "/proc/s.csv");

        Assert.Equal((2, "extractor: /proc/s.csv: no file can be made in /proc"), (run.Status, Assert.Single(run.Messages)));
    }

    [Fact]
    public void Of_two_runs_on_one_output_the_second_refuses()
    {
        var article = _folder.Write("a.txt", Text);
        var output = _folder["s.csv"];
        CommandRun? second = null;

        var first = CommandRun.Of([article, "-o", output], "", extract: read =>
        {
            second = CommandRun.Of(article, "-o", _folder["other.csv"], "-o", output);
            return new StatementExtractor().Extract(read);
        });

        Assert.Equal((0, 2), (first.Status, second!.Status));
        Assert.Equal([$"extractor: {output}: another run is writing it"], second.Messages);
        Assert.Equal(CommandRun.Of(article, "-f", "csv").Bytes, File.ReadAllBytes(output));
        Assert.Equal(["a.txt", "s.csv"], _folder.List());
    }

    [Fact]
    public void What_a_killed_run_left_of_an_output_is_in_nobodys_way()
    {
        var article = _folder.Write("a.txt", Text);
        _folder.Write(".s.csv.tmp", new string('x', 100_000));

        var run = CommandRun.Of(article, "-o", _folder["s.csv"]);

        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal(CommandRun.Of(article, "-f", "csv").Bytes, File.ReadAllBytes(_folder["s.csv"]));
        Assert.Equal(["a.txt", "s.csv"], _folder.List());
    }

    [Fact]
    public void Where_one_output_fails_none_is_left_behind()
    {
        var article = _folder.Write("a.txt", Text);
        var missing = Path.Combine(_folder["none"], "s.json");

        var run = CommandRun.Of(article, "-o", _folder["s.csv"], "-o", missing);

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: {missing}: no such folder"], run.Messages);
        Assert.Equal(["a.txt"], _folder.List());
    }

    [Fact]
    public void A_statement_longer_than_a_cell_costs_the_workbook_and_leaves_the_earlier_one()
    {
        var article = _folder.Write("a.txt", $"“We will {new string('w', 40_000)},” said Mayor Ana Prado.\n");
        _folder.Write("s.xlsx", "earlier");

        var run = CommandRun.Of(article, "-o", _folder["s.xlsx"]);

        Assert.Equal(2, run.Status);
        Assert.EndsWith("write CSV", run.Messages[0], StringComparison.Ordinal);
        Assert.Equal("earlier", File.ReadAllText(_folder["s.xlsx"]));
    }

    [Theory]
    [InlineData("--bom: of no use for jsonl; it is for csv, tsv", "-f", "jsonl", "--bom")]
    [InlineData("--bom: of no use for xlsx; it is for csv, tsv", "-f", "xlsx", "--bom")]
    [InlineData("--columns: of no use for html; it is for csv, tsv, xlsx", "-f", "html", "--columns", "speaker")]
    [InlineData("--with-text: of no use for csv; it is for json, jsonl", "--with-text")]
    [InlineData("--explain: of no use for tsv; it is for json, jsonl, text", "-f", "tsv", "--explain")]
    [InlineData("--with-text: of no use for csv, text; it is for json, jsonl", "-o", "s.csv", "-o", "-", "-f", "text", "--with-text")]
    [InlineData("--bom: of no use for json; it is for csv, tsv", "speakers", "-f", "json", "--bom")]
    [InlineData("--format: of no use, since the name of each output tells its format", "-o", "s.csv", "-o", "s.json", "-f", "xlsx")]
    public void What_no_output_has_a_use_for_is_told_but_not_to_whoever_wants_quiet(string message, params string[] args)
    {
        args = [.. args.Select(arg => arg.StartsWith("s.", StringComparison.Ordinal) ? _folder[arg] : arg)];

        var run = CommandRun.Of(args, input: Text);
        var quiet = CommandRun.Of([.. args, "--quiet"], input: Text);

        Assert.Equal([$"extractor: {message}"], run.Messages);
        Assert.Equal((0, 0, ""), (run.Status, quiet.Status, quiet.Error));
        Assert.Equal(run.Output, quiet.Output);
    }

    [Theory]
    [InlineData("-o", "s.csv", "-o", "s.jsonl", "--bom", "--with-text", "--explain", "--columns", "speaker")]
    [InlineData("-o", "s.html", "--explain")]
    [InlineData("-f", "text", "--explain")]
    [InlineData("-o", "s.csv", "-o", "s.json", "-f", "csv")]
    [InlineData("-o", "s.csv", "--with-text", "--shard", "1/1")]
    public void What_an_output_or_the_join_of_shards_has_a_use_for_is_not_told(params string[] args)
    {
        args = [.. args.Select(arg => arg.StartsWith("s.", StringComparison.Ordinal) ? _folder[arg] : arg)];

        Assert.Equal((0, ""), (CommandRun.Of(args, input: Text).Status, CommandRun.Of(args, input: Text).Error));
    }

    [Theory]
    [InlineData("s.csv", "s.csv")]
    [InlineData("s.csv", "./s.csv")]
    [InlineData("-", "-")]
    public void An_output_named_twice_is_a_mistake(string first, string second)
    {
        var run = CommandRun.Of(_folder.Write("a.txt", Text), "-o", first, "-o", second);

        Assert.Equal(2, run.Status);
        Assert.EndsWith("named twice as an output", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_written_where_it_is_asked_for()
    {
        var article = _folder.Write("a.txt", Text);

        var with = CommandRun.Of(article, "--bom").Bytes;
        var without = CommandRun.Of(article).Bytes;

        Assert.Equal([.. Encoding.UTF8.Preamble, .. without], with);
    }

    [Fact]
    public void Columns_are_picked_and_put_in_order()
    {
        var run = CommandRun.Of(_folder.Write("a.txt", Text), "--columns", "statement, speaker,confidence");

        Assert.Equal("statement,speaker,confidence", run.Output.Split("\r\n")[0]);
        Assert.StartsWith("We will build it,Ana Prado,0.", run.Output.Split("\r\n")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_columns_of_another_tool_stand_under_its_name()
    {
        var run = CommandRun.Of(_folder.Write("a.txt", Text), "--columns", "atap");

        Assert.Equal(
            "text_id,text_name,quote_id,quote,quote_index,quote_entities,speaker,speaker_index,speaker_entities,verb,verb_index,"
                + "quote_token_count,quote_type,is_floating_quote\r\n"
                + $"{_folder["a.txt"]},a,0,We will build it,\"(1,17)\",,Mayor Ana Prado,\"(25,40)\",Ana Prado,said,\"(20,24)\",4,QCQVS,False\r\n",
            run.Output);
    }

    [Fact]
    public void An_unknown_column_is_told_with_those_there_are()
    {
        var run = CommandRun.Of(_folder.Write("a.txt", Text), "--columns", "speaker,verb");

        Assert.Equal(2, run.Status);
        Assert.StartsWith("extractor: --columns: 'verb' is none of id, article, title,", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.EndsWith("end, speaker_anonymous; nor is it atap", run.Messages[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_set_of_columns_is_given_alone()
    {
        var run = CommandRun.Of(_folder.Write("a.txt", Text), "--columns", "atap,id");

        Assert.Equal((2, "extractor: --columns: 'atap' stands for columns of its own; it is given alone"), (run.Status, Assert.Single(run.Messages)));
    }

    [Fact]
    public void Only_statements_offer_a_set_of_columns()
    {
        Assert.Contains("atap", CommandRun.Of("--help").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("atap", CommandRun.Of("speakers", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_errors_is_no_output()
    {
        var output = _folder.Write("s.csv", "earlier");

        var run = CommandRun.Of(_folder.Write("a.txt", Text), "-o", output, "--errors", output);

        Assert.Equal((2, $"extractor: {output}: is an output; --errors takes a file of its own"), (run.Status, Assert.Single(run.Messages)));
        Assert.Equal("earlier", File.ReadAllText(output));
        Assert.Equal(["a.txt", "s.csv"], _folder.List());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    public void A_filter_that_is_given_nothing_gives_nothing(string input)
    {
        var lines = CommandRun.Of(["--input-format", "jsonl", "--format", "jsonl"], input);
        var layers = CommandRun.Of(["inspect", "--input-format", "jsonl"], input);

        Assert.Equal((0, "", ""), (lines.Status, lines.Output, lines.Error));
        Assert.Equal((0, "", ""), (layers.Status, layers.Output, layers.Error));
        Assert.StartsWith("id,article,", CommandRun.Of(["--input-format", "jsonl", "--format", "csv"], input).Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of(["-"], input).Status);
    }
}
