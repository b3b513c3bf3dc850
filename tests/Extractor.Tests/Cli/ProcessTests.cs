using System.Diagnostics;
using System.Globalization;
using System.Text;
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

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public void Who_reads_no_more_ends_the_run_though_its_input_goes_on(string threads)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There it shows when the next line is written.");
        using var process = Start("--input-format", "jsonl", "--format", "jsonl", "--threads", threads);
        for (var line = 0; line < 3; line++)
        {
            process.StandardInput.Write("{\"text\":\"“Yes,” she said.\"}\n");
            process.StandardInput.Flush();
            Assert.StartsWith("{\"schema\"", process.StandardOutput.ReadLine(), StringComparison.Ordinal);
        }

        process.StandardOutput.Close();

        // A test that would hang fails instead
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal(("", 0), (process.StandardError.ReadToEnd(), process.ExitCode));
    }

    [Fact]
    public void Who_reads_one_of_several_outputs_no_more_does_not_end_the_run()
    {
        using var process = Start("--input-format", "jsonl", "--format", "jsonl", "-o", "-", "-o", _folder["s.csv"]);
        process.StandardInput.Write("{\"text\":\"“Yes,” she said.\"}\n");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();
        process.StandardOutput.Close();
        process.StandardInput.Write("{\"text\":\"“No,” she said.\"}\n");
        process.StandardInput.Close();
        process.WaitForExit();

        Assert.Equal(3, File.ReadAllLines(_folder["s.csv"]).Length);
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
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet exec '{CommandRun.Program}' <&-"]) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal($"extractor: -: holds no text{Environment.NewLine}", error);
        Assert.Equal(2, process.ExitCode);
    }

    [Theory]
    [InlineData("samples/articles >&-", "extractor: standard output: it is closed", 2)]
    [InlineData("samples/articles none.txt -f csv 2>&- >/dev/null", "", 1)]
    public void A_closed_output_is_told_where_anybody_hears_it(string arguments, string message, int status)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell can close it.");
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", $"exec dotnet exec '{CommandRun.Program}' {arguments}"]) { RedirectStandardError = true, WorkingDirectory = CaseDocument.Root })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal((message, status), (error.TrimEnd(), process.ExitCode));
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
    [InlineData("INT", "3", 130)]
    [InlineData("INT", "1", 130)]
    [InlineData("TERM", "3", 143)]
    public void Who_stops_a_run_gets_what_was_in_hand(string signal, string threads, int status)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by a shell.");
        var file = _folder["s.csv"];
        using var process = Start("--input-format", "jsonl", "--format", "jsonl", "-o", "-", "-o", file, "--threads", threads);
        process.StandardInput.Write("{\"text\":\"“Yes,” she said.\"}\n{\"text\":\"“No,” he said.\"}\n");
        process.StandardInput.Flush();
        var lines = new[] { process.StandardOutput.ReadLine(), process.StandardOutput.ReadLine() };

        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        // A job that a script put in the background ignores Ctrl-C, and so does what it starts: no reason to wait for ever
        using var limit = new Timer(_ => process.Kill(), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.All(lines, line => Assert.StartsWith("{\"schema\"", line, StringComparison.Ordinal));
        // A run of more than a second has a journal to keep, and tells of it
        Assert.StartsWith($"extractor: stopped after 2 articles{Environment.NewLine}", error, StringComparison.Ordinal);
        Assert.Equal(status, process.ExitCode);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void A_single_line_is_enough_for_a_waiting_run_to_be_stopped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by a shell.");
        using var process = Start("--input-format", "jsonl", "--format", "jsonl", "--threads", "1");
        process.StandardInput.Write("{\"text\":\"“Yes,” she said.\"}\n");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        // A test that would hang fails instead
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Equal(($"extractor: stopped after 1 article{Environment.NewLine}", 130), (process.StandardError.ReadToEnd(), process.ExitCode));
    }

    [Theory]
    [InlineData("1", "one.jsonl", "-")]
    [InlineData("2", "one.jsonl", "-")]
    [InlineData("2", "one.txt", "-")]
    [InlineData("1", "one.txt", "empty.jsonl", "-")]
    [InlineData("1", "one.txt", "unwritten.jsonl")]
    [InlineData("1", "written.jsonl")]
    [InlineData("2", "written.jsonl")]
    public void A_run_that_waits_for_any_pipe_can_be_stopped(string threads, params string[] sources)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent by a shell.");
        const string Line = "{\"text\":\"“Yes,” she said.\"}\n";
        _folder.Write("one.jsonl", Line);
        _folder.Write("one.txt", "“Yes,” she said.");
        _folder.Write("empty.jsonl", "");
        MakePipe("unwritten.jsonl");
        var pipe = MakePipe("written.jsonl");
        using var process = Start(start => start.WorkingDirectory = _folder.Path, ["--format", "jsonl", "--threads", threads, .. sources]);
        using var written = sources.Contains("written.jsonl") ? new FileStream(pipe, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0) : null;
        written?.Write(Encoding.UTF8.GetBytes(Line));
        process.StandardOutput.ReadLine();

        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            kill.WaitForExit();
        }

        // A test that would hang fails instead
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)));
        Assert.Contains("extractor: stopped after ", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(130, process.ExitCode);
    }

    [Fact]
    public void A_named_pipe_is_written_to_and_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are none such.");
        var pipe = MakePipe("pipe");
        using var process = Start(_folder.Write("a.txt", "“Yes,” she said."), "-f", "csv", "-o", pipe);
        var output = File.ReadAllText(pipe);
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("id,article,", output, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "pipe"], _folder.List());
        Assert.Equal(0, new FileInfo(pipe).Length);
    }

    [Theory]
    [InlineData("jsonl", "s.jsonl: it would be larger than the system lets a file be")]
    [InlineData("xlsx", "it would be larger than the system lets a file be")]
    public void A_limit_on_the_size_of_files_is_told_and_leaves_no_output(string format, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by a shell.");
        _folder.Write("a.txt", string.Concat(Enumerable.Repeat("“We won the vote,” Kim Lee said on Monday.\n\n", 2000)));

        // In blocks of 1,024 bytes
        var (error, status) = RunInBash("ulimit -f 100; exec dotnet exec \"$@\"", "a.txt", "-o", $"s.{format}");

        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Equal(2, status);
        Assert.False(File.Exists(_folder[$"s.{format}"]));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("man")]
    [InlineData("completion", "bash")]
    [InlineData("verify", "s.csv", "a.txt")]
    public void A_limit_on_the_size_of_files_is_told_by_every_command(params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit is set by a shell.");
        _folder.Write("a.txt", "“Yes,” she said.");
        RunInBash("exec dotnet exec \"$@\"", "a.txt", "-o", "s.csv");

        var (error, status) = RunInBash("ulimit -f 0; exec dotnet exec \"$@\" > output", arguments);

        Assert.Contains("it would be larger than the system lets a file be", error, StringComparison.Ordinal);
        Assert.Equal(2, status);
    }

    [Theory]
    [InlineData("/dev/fd/3")]
    [InlineData("/proc/self/fd/3")]
    [InlineData("link")]
    public void A_pipe_without_a_name_is_written_to(string output)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only a shell can open it.");
        _folder.Write("a.txt", "“Yes,” she said.");
        File.CreateSymbolicLink(_folder["link"], "/dev/fd/3");

        var (error, status) = RunInBash("set -o pipefail; { dotnet exec \"$@\" 3>&1 >&4 | cat > s.csv; } 4>&1", "a.txt", "-f", "csv", "-o", output);

        Assert.Equal(("", 0), (error, status));
        Assert.StartsWith("id,article,", File.ReadAllText(_folder["s.csv"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.txt", "no such file or folder")]
    [InlineData("empty.txt", "holds no text")]
    public void A_file_of_errors_that_cannot_be_written_is_told_and_no_other_is(string article, string problem)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There the full disk is a device.");
        _folder.Write("a.txt", "“Yes,” she said.");
        _folder.Write("empty.txt", "");

        var (error, status) = RunInBash("exec dotnet exec \"$@\"", article, "a.txt", "-o", "s.csv", "--errors", "/dev/full");

        Assert.Equal([$"extractor: {article}: {problem}", "extractor: /dev/full: no space is left on the disk"], error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, status);
        Assert.Equal(["a.txt", "empty.txt"], _folder.List());
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("man")]
    [InlineData("completion bash")]
    [InlineData("schema")]
    public void What_the_command_tells_of_itself_on_a_full_disk_is_told_with_its_place(string words)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There the full disk is a device.");

        var (error, status) = RunInBash("exec dotnet exec \"$@\" > /dev/full", words.Split(' '));

        Assert.Equal((2, "extractor: standard output: no space is left on the disk\n"), (status, error));
    }

    [Fact]
    public void Nothing_of_a_run_lies_in_the_temporary_folder_even_while_it_runs()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There the file is gone when the process is.");
        Directory.CreateDirectory(_folder["temporary"]);
        using var process = Start(
            start => start.Environment["TMPDIR"] = _folder["temporary"], "--input-format", "jsonl", "--format", "jsonl", "-o", "-", "-o", _folder["s.xlsx"]);
        process.StandardInput.Write("{\"text\":\"“Yes,” she said.\"}\n");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine();

        // The runtime's own, which DOTNET_EnableDiagnostics=0 keeps away, are no files of ours
        var left = Directory.GetFileSystemEntries(_folder["temporary"]).Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith("dotnet-diagnostic-", StringComparison.Ordinal) && !name.StartsWith("clr-debug-pipe-", StringComparison.Ordinal));
        Assert.Empty(left);
        process.Kill();
        process.WaitForExit();
    }

    /// <summary>Runs a command of bash in the folder, with what starts the program in "$@"; returns its messages and exit status.</summary>
    private (string Error, int Status) RunInBash(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", command, "bash", CommandRun.Program, .. arguments])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,

            // The runtime's own file for code is larger than any limit where code may not be written and run
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0" },
        })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (error, process.ExitCode);
    }

    private string MakePipe(string name)
    {
        var pipe = _folder[name];
        using var make = Process.Start("mkfifo", [pipe]);
        make.WaitForExit();
        return pipe;
    }

    private static Process Start(params string[] args) => Start(_ => { }, args);

    private static Process Start(Action<ProcessStartInfo> prepare, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", CommandRun.Program, .. args])
        {
            WorkingDirectory = CaseDocument.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        prepare(start);
        return Process.Start(start)!;
    }
}
