using System.Globalization;
using System.Text;
using System.Text.Json;
using Extractor.Cli;
using Extractor.Cli.Completion;
using Extractor.Reading;
using Extractor.Tests.Cli;
using Extractor.Tests.Formats;

namespace Extractor.Tests.Unbreakable;

/// <summary>Files and options made up from a fixed seed: what is there is read, what is broken is told, nothing falls over.</summary>
public sealed class RandomInputTests : IDisposable
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "\"", "\\", "\\u", "\\uD83D", ":", ",", ";", "\t", "|", "'", "\n", "\r\n", "\r", "\0", "\uFEFF", "\uFFFD", "null", "true", "1e999", "-", "\"text\"", "\"id\"",
        "{\"text\":\"“No,” said Kim.\"}", "text", "id", "<p>", "</p>", "<script>", "<!--", "]]>", "&#x0;", "# ", "---\n", "```", "> ", "| - |", "“No,” said Kim.", "é", "😀", " ",
    ];

    private static readonly string[] Values = ["0", "1", "0.5", "-1", "1e9", "x", "", "*.txt", "utf-8", "3/2", "text", ","];

    private static readonly string[] Paths = ["a.txt", "b.jsonl", "", "out.csv", "out.jsonl", "out.html", "none/out.csv", "out"];

    // A fixed seed: a failure found once is found again
    private readonly Random _random = new(20260101);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Formats { get; } = [.. InputFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Any_bytes_are_read_or_told_in_every_format(string format)
    {
        for (var round = 0; round < 120; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(string.Concat(_random.GetItems(Pieces, _random.Next(60))));
            _random.NextBytes(bytes.AsSpan(0, Math.Min(bytes.Length, _random.Next(4) == 0 ? 8 : 0)));

            CheckRead(bytes, format);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_damaged_file_of_any_format_is_read_or_told(string format)
    {
        var whole = Whole(format);
        Assert.Contains(Read(whole, format), result => result.Article is not null);
        for (var round = 0; round < 120; round++)
        {
            var damaged = whole.ToArray();
            for (var times = _random.Next(1, 6); times > 0; times--)
            {
                damaged[_random.Next(damaged.Length)] = (byte)_random.Next(256);
            }

            CheckRead(_random.Next(3) == 0 ? damaged[.._random.Next(damaged.Length)] : damaged, format);
        }
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("tsv")]
    public void Records_of_any_text_are_all_read_as_they_were(string format)
    {
        for (var round = 0; round < 60; round++)
        {
            var texts = Enumerable.Range(0, _random.Next(1, 8)).Select(_ => "x" + string.Concat(_random.GetItems(Pieces, _random.Next(20))).Replace("\0", "", StringComparison.Ordinal).Trim()).ToList();

            var read = Read(Records(texts, format), format);

            Assert.Equal(texts, read.Select(result => result.Article?.Text ?? result.Problem!.Message));
        }
    }

    [Fact]
    public void Any_line_of_JSON_Lines_is_an_article_or_a_problem_with_its_number()
    {
        for (var round = 0; round < 200; round++)
        {
            var lines = Enumerable.Range(0, _random.Next(1, 12))
                .Select(_ => _random.Next(2) == 0 ? "{\"text\":\"“No,” said Kim.\"}" : "x" + string.Concat(_random.GetItems(Pieces, _random.Next(1, 8))).ReplaceLineEndings(" ").Replace("\u2028", "", StringComparison.Ordinal).Trim())
                .ToList();

            var read = Read(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "jsonl");

            Assert.Equal(
                lines.Select((line, index) => line[0] == 'x' ? index + 1 : 0),
                read.Select(result => result.Problem is { } problem ? (int)problem.Line! : 0));
        }
    }

    [Fact]
    public void Any_options_run_or_are_told_and_never_fall_over()
    {
        _folder.Write("a.txt", "“No,” said Kim Lee. The mayor said that it was over.");
        _folder.Write("b.jsonl", "{\"text\":\"“No,” said Kim.\"}\nx\n");
        var tree = CommandTree.Of(ExtractCommand.MakeAll(
            new Terminal { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null }, new Messages(TextWriter.Null), extract: null));
        for (var round = 0; round < 250; round++)
        {
            var args = Arguments(tree);

            var run = CommandRun.Of(args, input: _random.Next(2) == 0 ? "“No,” said Kim." : "");

            Assert.True(run.Status is >= 0 and <= 2, $"{string.Join(' ', args)}: {run.Status}");
            Assert.True(run.Status == 0 || run.Error.Length > 0, $"{string.Join(' ', args)}: status {run.Status} and no message");
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    private string[] Arguments(CommandTree tree)
    {
        var command = _random.Next(2) == 0 ? tree : tree.Commands[_random.Next(tree.Commands.Count)];
        var args = new List<string>();
        if (command.Name.Length > 0)
        {
            args.Add(command.Name);
        }

        for (var count = _random.Next(4); count > 0; count--)
        {
            var option = command.Options[_random.Next(command.Options.Count)];
            args.Add(option.Names[_random.Next(option.Names.Count)]);
            if (option.Kind != ValueKind.None && _random.Next(8) > 0)
            {
                args.Add(Value(option));
            }
        }

        foreach (var argument in command.Arguments.Where(_ => _random.Next(6) > 0))
        {
            args.Add(argument.Values.Count > 0 ? argument.Values[_random.Next(argument.Values.Count)] : Path());
        }

        return [.. args];
    }

    private string Value(TypedOption option) => option.Kind switch
    {
        ValueKind.OneOf when _random.Next(4) > 0 => option.Values[_random.Next(option.Values.Count)],
        ValueKind.SomeOf when _random.Next(4) > 0 => string.Join(',', _random.GetItems(option.Values.ToArray(), 2)),

        // Only paths in the folder of the test: an output is written
        ValueKind.File => Path(),
        _ => Values[_random.Next(Values.Length)],
    };

    private string Path() => _folder[Paths[_random.Next(Paths.Length)]];

    private static void CheckRead(byte[] bytes, string format)
    {
        foreach (var result in Read(bytes, format))
        {
            Assert.True(result.Article is null != result.Problem is null);
            Assert.False(string.IsNullOrWhiteSpace(result.Article?.Text ?? result.Problem!.Message));
        }
    }

    private static List<ReadResult> Read(byte[] bytes, string format)
    {
        var results = new List<ReadResult>();
        try
        {
            var options = new ReadingOptions { Format = InputFormats.FindByName(format), Force = true };
            results.AddRange(new ArticleSource("-", "-").Read(new MemoryStream(bytes), options));
        }
        catch (UnreadableArticleException unreadable)
        {
            results.Add(unreadable.Problem);
        }

        return results;
    }

    private static byte[] Whole(string format) => format switch
    {
        "xlsx" => Office.Workbook([["id", "text"], ["1", "“No,” said Kim Lee."], ["2", "The mayor said that it was over."]]),
        "docx" => Office.Document("<w:p><w:r><w:t>“No,” said Kim Lee.</w:t></w:r></w:p><w:p><w:r><w:t>The mayor said so.</w:t></w:r></w:p>"),
        "html" => Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>{string.Concat(Enumerable.Repeat("<p>“No,” said Kim Lee, who has been mayor of the town for a long time and means to stay.</p>", 8))}</article></body></html>"),
        "markdown" or "text" => Encoding.UTF8.GetBytes("# Bridge\n\n“No,” said Kim Lee.\n\n> It is over.\n"),
        _ => Records(["“No,” said Kim Lee.", "The mayor said that \"it\" was over."], format),
    };

    private static byte[] Records(IReadOnlyList<string> texts, string format) => Encoding.UTF8.GetBytes(format switch
    {
        "jsonl" => string.Concat(texts.Select(text => JsonSerializer.Serialize(new { text }) + "\n")),
        "json" => JsonSerializer.Serialize(texts.Select(text => new { text })),
        _ => Table(texts, format == "csv" ? ',' : '\t'),
    });

    private static string Table(IReadOnlyList<string> texts, char separator)
    {
        var table = new StringBuilder($"id{separator}text\n");
        for (var row = 0; row < texts.Count; row++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{row}{separator}\"{texts[row].Replace("\"", "\"\"", StringComparison.Ordinal)}\"\n");
        }

        return table.ToString();
    }
}
