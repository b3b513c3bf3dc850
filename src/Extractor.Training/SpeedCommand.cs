using System.Diagnostics;
using System.Globalization;
using Extractor.Pipeline;

namespace Extractor.Training;

/// <summary>Measures what each stage costs, warm and on one thread.</summary>
internal static class SpeedCommand
{
    private const int Rounds = 8;

    /// <summary>
    /// Writes a line a stage for the <c>*.txt</c> of a folder: milliseconds for all articles, each counted at the best of
    /// several rounds over the folder, so that what else the machine does counts little; and the bytes that are allocated.
    /// </summary>
    public static void Run(string folder, TextWriter output)
    {
        var articles = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new Article { Path = path, Key = Path.GetFileName(path), Text = File.ReadAllText(path) })
            .ToArray();
        var stages = StandardPipeline.Create(new ExtractorOptions()).Stages;
        var best = new long[stages.Count * articles.Length];
        Array.Fill(best, long.MaxValue);
        var bytes = new long[stages.Count];
        var tokens = 0L;
        for (var round = 0; round < Rounds; round++)
        {
            tokens = 0;
            Array.Clear(bytes);
            for (var article = 0; article < articles.Length; article++)
            {
                var document = new Document(articles[article]);
                for (var stage = 0; stage < stages.Count; stage++)
                {
                    var allocated = GC.GetAllocatedBytesForCurrentThread();
                    var start = Stopwatch.GetTimestamp();
                    stages[stage].Annotate(document);
                    ref var time = ref best[(stage * articles.Length) + article];
                    time = Math.Min(time, Stopwatch.GetTimestamp() - start);
                    bytes[stage] += GC.GetAllocatedBytesForCurrentThread() - allocated;
                }

                tokens += document.Tokens.Count;
            }
        }

        for (var stage = 0; stage < stages.Count; stage++)
        {
            Write(output, stages[stage].GetType().Name, best.AsSpan(stage * articles.Length, articles.Length), bytes[stage], tokens);
        }

        Write(output, "all", best, bytes.Sum(), tokens);
    }

    private static void Write(TextWriter output, string name, ReadOnlySpan<long> times, long bytes, long tokens)
    {
        var sum = 0L;
        foreach (var time in times)
        {
            sum += time;
        }

        var seconds = (double)sum / Stopwatch.Frequency;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-20} {1000 * seconds,8:F1} ms {1e9 * seconds / tokens,7:F1} ns a token {bytes / 1e6,8:F1} MB"));
    }
}
