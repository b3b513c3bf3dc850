using System.Diagnostics;

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

    private static Process Start(params string[] args)
    {
        var command = Path.Combine(AppContext.BaseDirectory, "extractor.dll");
        return Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", ["exec", command, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
    }
}
