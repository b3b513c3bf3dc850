using System.Text.Json;
using Extractor.Tests.Formats;
using Extractor.Writing;

namespace Extractor.Tests.Cli;

public sealed class SpeakersTests : IDisposable
{
    private const string Header = "article,name,role,affiliation,type,gender,statements,words_quoted,share_quoted,first_paragraph,last_paragraph,anonymous\r\n";

    private const string Bridge = "“We will build it,” Mayor Ana Prado said.\n\nMayor Ana Prado said that the plan was “a bad joke”.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_article_has_its_speakers_and_an_unreadable_one_does_not_stop_the_others()
    {
        var first = _folder.Write("1.txt", Bridge);
        var bad = _folder.Write("2.txt", [0x81]);
        var last = _folder.Write("3.txt", "The port of Vila was closed, Bo Lind said.");

        var run = CommandRun.Of("speakers", first, bad, last);

        Assert.Equal(1, run.Status);
        Assert.Equal([$"extractor: {bad}: not a text: not UTF-8 at byte 0, not Windows-1252 at byte 0; --encoding names another"], run.Messages);
        Assert.Equal($"{Header}{first},Ana Prado,Mayor,,named-person,female,2,7,1,1,2,\r\n{last},Bo Lind,,,named-person,unknown,1,0,,1,1,\r\n", run.Output);
    }

    [Fact]
    public void Where_nothing_is_said_there_is_a_header_and_no_row()
    {
        var table = CommandRun.Of(["speakers"], input: "Nobody spoke.", outputIsScreen: true);
        var csv = CommandRun.Of(["speakers"], input: "Nobody spoke.");

        Assert.Equal((0, 0), (table.Status, csv.Status));
        Assert.Equal("- · no speakers · no words quoted\n", table.Output);
        Assert.Equal(Header, csv.Output);
    }

    [Theory]
    [InlineData("out.csv", "article,name,")]
    [InlineData("out.tsv", "article\tname\t")]
    [InlineData("out.json", "[\n  {\n    \"schema\": \"extractor-speakers/1\",")]
    [InlineData("out.jsonl", "{\"schema\":\"extractor-speakers/1\",")]
    public void The_name_of_the_output_tells_the_format(string name, string beginning)
    {
        var run = CommandRun.Of(["speakers", "-o", _folder[name]], input: Bridge);

        Assert.Equal(0, run.Status);
        Assert.Empty(run.Bytes);
        Assert.StartsWith(beginning, File.ReadAllText(_folder[name]), StringComparison.Ordinal);
        Assert.Equal([name], _folder.List());
    }

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("1", "--kind", "direct")]
    [InlineData("2 3", "--kind", "mixed,indirect")]
    [InlineData("1 2 3", "--min-confidence", "0.7")]
    [InlineData("", "--min-confidence", "1")]
    public void Only_the_statements_asked_for_are_counted_and_who_has_none_is_left_out(string ids, params string[] args)
    {
        var run = CommandRun.Of(["speakers", "-f", "jsonl", .. args], input: "x", extract: _ => Extractions.Bridge);

        var speakers = JsonDocument.Parse(run.Output).RootElement.GetProperty("speakers").EnumerateArray();
        Assert.Equal(ids, string.Join(' ', speakers.Select(speaker => speaker.GetProperty("id"))));
    }

    [Theory]
    [InlineData("--format: 'xml' is none of csv, tsv, xlsx, json, jsonl, text", "speakers", "-f", "xml")]
    [InlineData("unknown option --explain", "speakers", "--explain")]
    [InlineData("out.xyz: the name does not tell the format: end it in .csv, .tsv, .xlsx, .json, .jsonl, or add --format", "speakers", "-o", "out.xyz")]
    [InlineData("--kind: stands before speakers; it belongs behind it", "--kind", "direct", "speakers")]
    [InlineData("none.txt: no such file or folder", "speakers", "none.txt")]
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
        var run = CommandRun.Of(["speakers"], input: "", inputIsTyped: true, outputIsScreen: true);

        Assert.Equal(2, run.Status);
        Assert.Empty(run.Output);
        Assert.Contains($"How to write the speakers: {string.Join(", ", OutputFormats.OfSpeakers.All.Select(format => format.Name))}.", run.Error, StringComparison.Ordinal);
        Assert.Contains("A joint statement counts for each of its speakers.", run.Error, StringComparison.Ordinal);
    }
}
