using System.Diagnostics;
using System.Globalization;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Cli;

/// <summary>What only a process of its own can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_closed_pipe_is_no_error()
    {
        // More than any pipe holds, so that the command writes when nobody reads any more
        for (var i = 0; i < 50; i++)
        {
            _folder.Write($"{i}.txt", new string('x', 20_000));
        }

        using var process = Start(_folder.Path, "--format", "jsonl", "--with-text");
        process.StandardOutput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal("", error);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public void Redirected_input_is_read_and_redirected_output_is_csv()
    {
        using var process = Start();
        process.StandardInput.Write("Nobody spoke.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("id,article,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_closed_standard_input_is_told_and_not_waited_for()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell can close it.");
        var command = Path.Combine(AppContext.BaseDirectory, "extractor.dll");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet exec '{command}' <&-"]) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal($"extractor: -: holds no text{Environment.NewLine}", error);
        Assert.Equal(2, process.ExitCode);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("jsonl")]
    [InlineData("text")]
    public void What_the_samples_give_is_approved(string format)
    {
        using var process = Start("samples/articles", "--format", format);
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        ApprovedFile.CheckAt(Path.Combine("samples", $"statements.{format}"), output.ToArray());
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Who_stops_a_run_gets_what_was_in_hand(string signal, int status)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by a shell.");
        var file = _folder["s.csv"];
        using var process = Start("--input-format", "jsonl", "--format", "jsonl", "-o", "-", "-o", file);
        process.StandardInput.Write("{\"text\":\"“Yes,” she said.\"}\n{\"text\":\"“No,” he said.\"}\n");
        process.StandardInput.Flush();
        var lines = new[] { process.StandardOutput.ReadLine(), process.StandardOutput.ReadLine() };

        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.All(lines, line => Assert.StartsWith("{\"schema\"", line, StringComparison.Ordinal));
        // A run of more than a second has a journal to keep, and tells of it
        Assert.StartsWith($"extractor: stopped after 2 articles{Environment.NewLine}", error, StringComparison.Ordinal);
        Assert.Equal(status, process.ExitCode);
        Assert.False(File.Exists(file));
    }

    private static Process Start(params string[] args)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "extractor.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", command, .. args])
        {
            WorkingDirectory = CaseDocument.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
