using System.Diagnostics;
using System.Globalization;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Tokens;

namespace Extractor.Training;

/// <summary>Measures how many tokens a second of processor time are cut and tagged, warm and on one thread.</summary>
internal static class SpeedCommand
{
    private const int Rounds = 7;

    /// <summary>Writes the figures for the <c>*.txt</c> of a folder: the best of several rounds, the first ones being warm-up.</summary>
    public static void Run(string folder, TextWriter output)
    {
        var articles = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .Select(path => new Article { Path = path, Key = Path.GetFileName(path), Text = File.ReadAllText(path) })
            .ToArray();
        IStage[] cutting = [new ParagraphFinder(), new Tokenizer(), new SentenceSplitter()];
        Measure("tokens and sentences", new StagePipeline(cutting), articles, output);
        Measure("tokens, sentences and tags", new StagePipeline([.. cutting, new Tagger(TaggerModel.Embedded)]), articles, output);
    }

    private static void Measure(string name, StagePipeline pipeline, Article[] articles, TextWriter output)
    {
        var best = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var tokens = 0L;
            var start = Process.GetCurrentProcess().UserProcessorTime;
            var seconds = 0.0;
            while (seconds < 1)
            {
                foreach (var article in articles)
                {
                    tokens += pipeline.Run(article).Tokens.Count;
                }

                seconds = (Process.GetCurrentProcess().UserProcessorTime - start).TotalSeconds;
            }

            best = Math.Max(best, tokens / seconds);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {best / 1e6:F2} million tokens a second"));
    }
}
