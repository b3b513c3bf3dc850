using System.Diagnostics;
using Extractor.Tests.Cases;
using Extractor.Tests.Journals;

namespace Extractor.Tests.Cli;

/// <summary>Processes that are killed, as by <c>kill -9</c>, and what runs make of what they leave.</summary>
public sealed class KilledRunTests : IDisposable
{
    private const int Kills = 20;
    private const int Articles = 150;

    private static readonly string[] Outputs = ["out.csv", "out.jsonl", "out.xlsx"];
    private static readonly StatementExtractor Extractor = new();

    private readonly TemporaryFolder _folder = new();

    public KilledRunTests()
    {
        for (var i = 0; i < Articles; i++)
        {
            _folder.Write($"in/{i}.txt", string.Join("\n", Enumerable.Range(i, 36).Select(SomeArticle.Text)));
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
            process.WaitForExit(duration * ((0.5 + (0.5 * random.NextDouble())) / (isAgain ? 2 : 1)));
            process.Kill();
            process.WaitForExit();

            var done = Resume(copyOf: "killed");
            gone += done > 0 ? 1 : 0;
        }

        // Else nothing was shown
        Assert.True(gone > 0, "No run was killed that had a journal.");
    }

    [Fact]
    public void Killed_at_any_moment_a_merge_leaves_nothing_and_is_done_again()
    {
        const int Shards = 3;
        for (var shard = 1; shard <= Shards; shard++)
        {
            Assert.Equal(0, CommandRun.Of(_folder["in"], "-o", _folder[$"{shard}.csv"], "--shard", $"{shard}/{Shards}").Status);
        }

        string[] arguments = ["merge", .. Enumerable.Range(1, Shards).Select(shard => _folder[$"{shard}.csv"]), .. Outputs.SelectMany(output => new[] { "-o", _folder[$"merged/{output}"] })];
        Directory.CreateDirectory(_folder["merged"]);
        var clock = Stopwatch.StartNew();
        using (var whole = Start(arguments))
        {
            whole.WaitForExit();
            Assert.Equal(0, whole.ExitCode);
        }

        var (duration, random) = (clock.Elapsed, new Random(20_260_101));
        var merged = Outputs.ToDictionary(output => output, output => File.ReadAllBytes(_folder[$"merged/{output}"]));
        Assert.Equal(CommandRun.Of(_folder["in"], "-f", "csv").Bytes, merged["out.csv"]);
        for (var kill = 0; kill < 5; kill++)
        {
            Array.ForEach(Directory.GetFiles(_folder["merged"]), File.Delete);
            using var process = Start(arguments);
            process.WaitForExit(duration * (0.4 + (0.6 * random.NextDouble())));
            process.Kill();
            process.WaitForExit();

            // An output that has its name is whole
            Assert.All(Outputs.Where(output => File.Exists(_folder[$"merged/{output}"])), output => Assert.Equal(merged[output], File.ReadAllBytes(_folder[$"merged/{output}"])));
            Assert.Equal(0, CommandRun.Of(arguments).Status);
            Assert.Equal(Outputs, Directory.GetFiles(_folder["merged"]).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));
            Assert.All(Outputs, output => Assert.Equal(merged[output], File.ReadAllBytes(_folder[$"merged/{output}"])));
        }
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
        return Start(Arguments(folder, options));
    }

    private static Process Start(string[] arguments)
    {
        return Process.Start(new ProcessStartInfo("dotnet", ["exec", CommandRun.Program, .. arguments])
        {
            WorkingDirectory = CaseDocument.Root,
            RedirectStandardError = true,
        })!;
    }
}
