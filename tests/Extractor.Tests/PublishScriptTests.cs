using System.Diagnostics;
using Extractor.Tests.Cases;

namespace Extractor.Tests;

/// <summary>The script that publishes the command. That takes minutes, so it is only asked what it would do.</summary>
public sealed class PublishScriptTests
{
    [Fact]
    public void Every_system_is_published_as_one_file_into_a_folder_of_its_own()
    {
        var (status, lines) = Run("--print", "--output", "out", "linux-x64", "win-x64");

        Assert.Equal(0, status);
        Assert.Equal(2, lines.Length);
        Assert.Contains("--runtime linux-x64 --self-contained true -p:PublishSingleFile=true", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("/out/win-x64", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_is_seen_from_where_it_was_typed_and_the_command_can_be_typed_again()
    {
        var (_, lines) = Run("--print", "--output", "my out");

        Assert.EndsWith($" --output {Directory.GetCurrentDirectory()}/my\\ out/linux-x64", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Native_code_takes_the_place_of_the_single_file()
    {
        var (_, lines) = Run("--print", "--native");

        Assert.Contains("--runtime linux-x64", lines[0], StringComparison.Ordinal);
        Assert.Contains("-p:PublishAot=true", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("PublishSingleFile", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--nativ")]
    [InlineData("--output")]
    public void What_the_script_does_not_know_publishes_nothing(string option)
    {
        var (status, lines) = Run("--print", option);

        Assert.Equal(2, status);
        Assert.Empty(lines);
    }

    private static (int Status, string[] Lines) Run(params string[] arguments)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no bash");
        using var process = Process.Start(new ProcessStartInfo("bash", [Path.Combine(CaseDocument.Root, "eng", "publish.sh"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return (process.ExitCode, lines);
    }
}
