using System.Text;
using System.Text.Json;
using Extractor.Cli;
using Extractor.Reading;

namespace Extractor.Tests.Cli.Runs;

/// <summary>The command as a filter: a line in, a line out.</summary>
public sealed class FilterTests : IDisposable
{
    // A test that would hang fails instead
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Each_line_is_answered_before_the_next_is_there(string threads)
    {
        using var input = new AnsweredInput(5);
        var terminal = new Terminal { Input = input, Output = input.Answers, Error = TextWriter.Null };

        var status = CommandLine.Run(["--input-format", "jsonl", "--format", "jsonl", "--threads", threads], terminal);

        Assert.Equal(0, status);
        Assert.Equal(5, input.Answers.Lines);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void A_line_that_is_wrong_has_an_error_in_its_place(string threads)
    {
        var run = CommandRun.Of(
            ["--input-format", "jsonl", "--format", "jsonl", "--threads", threads],
            input: "{\"text\": \"One.\"}\n{\"text\"\n{\"text\": \" \"}\n{\"text\": \"Four.\"}\n");

        Assert.Equal(1, run.Status);
        Assert.Equal(2, run.Messages.Length);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(4, lines.Count);
        Assert.Equal("-#1", lines[0].GetProperty("article").GetProperty("path").GetString());
        Assert.Equal(("-", 2, "content"), Read(lines[1]));
        Assert.Equal(("-", 3, "content"), Read(lines[2]));
        Assert.Equal("-#4", lines[3].GetProperty("article").GetProperty("path").GetString());

        static (string?, int, string?) Read(JsonElement line)
        {
            var error = line.GetProperty("error");
            return (error.GetProperty("path").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("kind").GetString());
        }
    }

    [Fact]
    public void A_line_in_another_language_has_an_error_in_its_place_too()
    {
        const string German = "Die Brücke ist seit Montag gesperrt, und niemand weiß, wann sie wieder geöffnet wird, sagte der Bürgermeister der Stadt, der auch die Kosten nicht nennen wollte, die auf sie zukommen werden.";

        var run = CommandRun.Of(["--input-format", "jsonl", "--format", "jsonl"], input: $"{{\"text\": \"{German}\"}}\n{{\"text\": \"Two.\"}}\n");

        Assert.Equal(1, run.Status);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.Equal("-#1", JsonDocument.Parse(lines[0]).RootElement.GetProperty("error").GetProperty("path").GetString());
    }

    [Fact]
    public void A_file_that_fails_has_no_place_among_the_lines()
    {
        var (empty, article) = (_folder.Write("a.txt", " "), _folder.Write("b.txt", "One.\n"));

        var run = CommandRun.Of(empty, article, "--format", "jsonl");

        Assert.Equal(1, run.Status);
        Assert.Contains("b.txt", Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_fail_are_listed_in_a_file()
    {
        var good = _folder.Write("a.txt", "One.");
        var empty = _folder.Write("b.txt", " ");
        var missing = _folder["c.txt"];

        var run = CommandRun.Of(good, empty, missing, "--errors", _folder["errors.jsonl"]);

        Assert.Equal(1, run.Status);
        Assert.Equal(
            [
                $$"""{"path":"{{missing}}","line":null,"kind":"access","message":"no such file or folder"}""",
                $$"""{"path":"{{empty}}","line":null,"kind":"content","message":"holds no text"}""",
            ],
            File.ReadAllLines(_folder["errors.jsonl"]));
    }

    [Fact]
    public void A_file_of_errors_that_cannot_be_written_is_told_and_nothing_is_done()
    {
        var errors = Path.Combine(_folder["none"], "errors.jsonl");

        var run = CommandRun.Of(_folder.Write("a.txt", "One."), "-o", _folder["s.csv"], "--errors", errors);

        Assert.Equal((2, $"extractor: {errors}: no such folder"), (run.Status, Assert.Single(run.Messages)));
        Assert.Equal(["a.txt"], _folder.List());
    }

    [Fact]
    public void An_article_longer_than_allowed_fails_and_costs_no_other()
    {
        var run = CommandRun.Of(["--input-format", "jsonl", "--format", "jsonl", "--max-bytes", "50000"], input: $"{{\"text\": \"{new string('x', 90_000)}\"}}\n{{\"text\": \"Two.\"}}\n");

        Assert.Equal((1, "extractor: -(1): longer than 50000 bytes, the most that one article may have; --max-bytes allows more"), (run.Status, Assert.Single(run.Messages)));
        Assert.StartsWith("{\"schema\":\"extractor/1\",\"error\":{\"path\":\"-\",\"line\":1,\"kind\":\"too-long\",", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"path\":\"-#2\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_with_errors_can_be_verified()
    {
        var article = _folder.Write("a.txt", "“We will go,” said Ana Prado.");
        var output = _folder.Write("s.jsonl", CommandRun.Of(article, _folder.Write("b.txt", " "), "--format", "jsonl").Bytes);

        Assert.Equal(0, CommandRun.Of("verify", output, article).Status);
    }

    /// <summary>Lines that are written only when all lines before them are answered.</summary>
    private sealed class AnsweredInput(int lines) : OneWayStream
    {
        private int _given;

        public CountedLines Answers { get; } = new();

        public override int Read(Span<byte> buffer)
        {
            Assert.True(Answers.Await(_given, Patience), $"line {_given} is not answered");
            return _given == lines ? 0 : Encoding.UTF8.GetBytes($"{{\"text\": \"“We will go {++_given},” said Ana Prado.\"}}\n", buffer);
        }
    }

    /// <summary>An output that counts its lines.</summary>
    private sealed class CountedLines : MemoryStream
    {
        private readonly object _lock = new();

        public int Lines { get; private set; }

        public bool Await(int lines, TimeSpan patience)
        {
            lock (_lock)
            {
                while (Lines < lines)
                {
                    if (!Monitor.Wait(_lock, patience))
                    {
                        return false;
                    }
                }

                return true;
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer) => Count(buffer);

        public override void Write(byte[] buffer, int offset, int count) => Count(buffer.AsSpan(offset, count));

        private void Count(ReadOnlySpan<byte> written)
        {
            lock (_lock)
            {
                Lines += written.Count((byte)'\n');
                Monitor.PulseAll(_lock);
            }
        }
    }
}
