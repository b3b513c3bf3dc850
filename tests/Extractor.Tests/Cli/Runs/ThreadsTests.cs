using System.Globalization;
using System.Text;

namespace Extractor.Tests.Cli.Runs;

/// <summary>The output of a run is the same whatever the number of threads.</summary>
public sealed class ThreadsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ThreadsTests()
    {
        for (var i = 0; i < 40; i++)
        {
            _folder.Write($"{i:00}.txt", TextOf(i));
        }

        // What fails is told in its place, and two folders with a file of one name need keys of their own
        _folder.Write("03.html", "<p></p>");
        _folder.Write("17.txt", " ");
        _folder.Write("29.docx", "no archive");
        _folder.Write("again/a.txt", TextOf(1));
        _folder.Write("more/a.txt", TextOf(1));
        _folder.Write("page.html", $"<html><body><article><p>{TextOf(2)}</p><p>{TextOf(3)}</p><p>{TextOf(4)}</p></article></body></html>");
        _folder.Write("lines.jsonl", string.Concat(Enumerable.Range(0, 60).Select(i => i == 31 ? "no JSON\n" : $$"""{"id": "{{i % 50}}", "text": "{{TextOf(i)}}"}""" + "\n")));
        _folder.Write("rows.csv", "id,text\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"{i},{TextOf(i)}\n")));
        _folder.Write("windows.txt", Encoding.Latin1.GetBytes("\u0093We will go,\u0094 said Jos\u00e9 Prado.\n"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--format", "csv")]
    [InlineData("--format", "jsonl")]
    [InlineData("--format", "html")]
    [InlineData("--format", "text")]
    [InlineData("speakers", "--format", "json")]
    [InlineData("stance")]
    [InlineData("inspect")]
    public void Any_number_of_threads_writes_the_same_bytes_and_messages(params string[] command)
    {
        string[] args = [.. command, _folder.Path, _folder["again"], _folder["more"]];
        var alone = CommandRun.Of([.. args, "--threads", "1"]);

        Assert.Equal(1, alone.Status);
        Assert.NotEmpty(alone.Bytes);
        Assert.Equal(5, alone.Messages.Length);
        foreach (var threads in new[] { 2, 5 })
        {
            var run = CommandRun.Of([.. args, "--threads", threads.ToString(CultureInfo.InvariantCulture)]);

            Assert.Equal((alone.Status, alone.Error), (run.Status, run.Error));
            Assert.Equal(alone.Bytes, run.Bytes);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("5000")]
    public void A_number_of_threads_that_is_none_is_a_mistake(string number)
    {
        var run = CommandRun.Of("--threads", number, _folder.Path);

        Assert.Equal(2, run.Status);
        Assert.Equal([$"extractor: --threads: '{number}' is no number from 1 to 1024"], run.Messages);
    }

    private static string TextOf(int number) =>
        string.Concat(Enumerable.Repeat($"We will build {number} bridges said Mayor Ana Prado on Monday. She added that the city has {number} rivers. ", 1 + (number % 7)));
}
