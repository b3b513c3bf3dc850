using BenchmarkDotNet.Attributes;
using Extractor.Model;
using Extractor.Pipeline;

namespace Extractor.Benchmarks;

/// <summary>Each stage alone, on documents whose earlier layers are filled; the sum of the two sample articles.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private IStage[] _before = [];
    private IStage _stage = null!;
    private Article[] _articles = [];
    private Document[] _documents = [];

    /// <summary>The stages by name, in the order of the pipeline.</summary>
    public static IEnumerable<string> Stages => StandardPipeline.Create().Stages.Select(stage => stage.GetType().Name);

    /// <summary>The stage that is measured.</summary>
    [ParamsSource(nameof(Stages))]
    public string Stage { get; set; } = "";

    [GlobalSetup]
    public void FindStage()
    {
        var stages = StandardPipeline.Create().Stages;
        var place = stages.ToList().FindIndex(stage => stage.GetType().Name == Stage);
        (_before, _stage) = ([.. stages.Take(place)], stages[place]);
        _articles = SampleArticles.Read();
    }

    // A layer is filled once, so each measurement needs documents of its own
    [IterationSetup]
    public void FillEarlierLayers()
    {
        _documents = [.. _articles.SelectMany(article => Enumerable.Range(0, Copies).Select(_ => new Document(article)))];
        foreach (var document in _documents)
        {
            foreach (var stage in _before)
            {
                stage.Annotate(document);
            }
        }
    }

    // An iteration must take some milliseconds for its time to mean something
    private const int Copies = 50;

    /// <summary>The stage on all of them; a figure is for one pair of articles.</summary>
    [Benchmark(OperationsPerInvoke = Copies)]
    public void Annotate()
    {
        foreach (var document in _documents)
        {
            _stage.Annotate(document);
        }
    }
}
