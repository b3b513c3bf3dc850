using System.Diagnostics;
using Extractor.Tests.Cases;
using Extractor.Tests.Journals;

namespace Extractor.Tests.Cli;

/// <summary>Processes that are killed, as by <c>kill -9</c>, and what runs make of what they leave.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Kills = 20;
    private const int Articles = 150;

    private static readonly string[] Outputs = ["out.jsonl", "out.xlsx"];
    private static readonly StatementExtractor Extractor = new();

    private readonly TemporaryFolder _folder = new();

    public KilledRunTests()
    {
        for (var i = 0; i < Articles; i++)
        {
            _folder.Write($"in/{i}.txt", string.Join("\n", Enumerable.Range(i, 6).Select(SomeArticle.Text)));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Killed_at_any_moment_a_run_goes_on_to_what_an_undisturbed_one_writes()
    {
        // A fixed seed, though not fixed moments: a machine is now faster and now slower
        var random = new Random(20_260_101);
        var clock = Stopwatch.StartNew();
        using (var whole = Start("whole"))
        {
            whole.WaitForExit();
            Assert.Equal(0, whole.ExitCode);
        }

        var (duration, gone) = (clock.Elapsed, 0);
        for (var kill = 0; kill < Kills; kill++)
        {
            // Every other is the second kill of one run
            var isAgain = kill % 2 == 1;
            if (!isAgain && Directory.Exists(_folder["killed"]))
            {
                Directory.Delete(_folder["killed"], recursive: true);
            }

            using var process = Start("killed", isAgain ? ["--resume"] : []);
            process.WaitForExit(duration * ((0.3 + (0.7 * random.NextDouble())) / (isAgain ? 2 : 1)));
            process.Kill();
            process.WaitForExit();

            var done = Resume(copyOf: "killed");
            gone += done > 0 ? 1 : 0;
        }

        // Else nothing was shown
        Assert.True(gone > 0, "No run was killed that had a journal.");
    }

    /// <summary>Goes on with a copy of what a killed run left, checks what is written, and returns how many articles were not done again.</summary>
    private int Resume(string copyOf)
    {
        var copy = Directory.CreateDirectory(_folder["copy"]);
        foreach (var file in Directory.GetFiles(_folder[copyOf]))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        var extracted = 0;
        var run = CommandRun.Of(Arguments("copy", "--resume"), "", extract: article =>
        {
            Interlocked.Increment(ref extracted);
            return Extractor.Extract(article);
        });

        Assert.Equal(0, run.Status);
        Assert.Equal(Outputs.Order(StringComparer.Ordinal), copy.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.All(Outputs, output => Assert.Equal(File.ReadAllBytes(_folder[$"whole/{output}"]), File.ReadAllBytes(_folder[$"copy/{output}"])));
        copy.Delete(recursive: true);
        return Articles - extracted;
    }

    private string[] Arguments(string folder, params string[] options) =>
        [_folder["in"], .. Outputs.SelectMany(output => new[] { "-o", _folder[$"{folder}/{output}"] }), .. options];

    private Process Start(string folder, params string[] options)
    {
        Directory.CreateDirectory(_folder[folder]);
        var command = Path.Combine(AppContext.BaseDirectory, "extractor.dll");
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", command, .. Arguments(folder, options)])
        {
            WorkingDirectory = CaseDocument.Root,
            RedirectStandardError = true,
        })!;
    }
}
