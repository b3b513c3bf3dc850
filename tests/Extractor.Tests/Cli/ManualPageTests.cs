using System.Diagnostics;
using System.Reflection;
using Extractor.Cli;

namespace Extractor.Tests.Cli;

public sealed class ManualPageTests
{
    [Fact]
    public void The_page_in_docs_is_what_the_command_prints()
    {
        var run = CommandRun.Of("man");

        Assert.Equal(0, run.Status);
        ApprovedFile.CheckAt(Path.Combine("docs", "extractor.1"), run.Bytes);
    }

    [Fact]
    public void Every_exit_status_stands_in_it() => Assert.Equal(
        typeof(ExitStatus).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => field.GetRawConstantValue()).Order(),
        ExitStatus.Meanings.Select(one => (object)one.Status).Order());

    [Theory]
    [InlineData("groff", "-man", "-ww", "-Tutf8", "-z")]
    [InlineData("mandoc", "-Tlint", "-Wwarning")]
    public void A_formatter_finds_nothing_wrong_with_it(string formatter, params string[] args)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo(formatter, args) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.SkipUnless(Environment.GetEnvironmentVariable("CI") == "true", $"{formatter} is not installed.");
            throw;
        }

        using (process)
        {
            process.StandardInput.Write(CommandRun.Of("man").Output);
            process.StandardInput.Close();
            var told = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
            process.WaitForExit();

            // There is no date on purpose: it would be another for the same sources
            Assert.All(told.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains("missing date", line, StringComparison.Ordinal));
        }
    }
}
