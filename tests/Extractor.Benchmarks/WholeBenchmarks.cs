using BenchmarkDotNet.Attributes;
using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Benchmarks;

/// <summary>From a text to its statements, and from the statements to each format; the sum of the two sample articles.</summary>
[MemoryDiagnoser]
public class WholeBenchmarks
{
    private StatementExtractor _extractor = null!;
    private Article[] _articles = [];
    private Extraction[] _extractions = [];

    /// <summary>The formats.</summary>
    public static IEnumerable<string> Formats => OutputFormats.OfStatements.All.Select(format => format.Name);

    [GlobalSetup]
    public void Extract()
    {
        _extractor = new StatementExtractor();
        _articles = SampleArticles.Read();
        _extractions = [.. _articles.Select(_extractor.Extract)];
    }

    /// <summary>Everything that is found.</summary>
    [Benchmark]
    public int Statements() => _articles.Sum(article => _extractor.Extract(article).Statements.Count);

    /// <summary>A writer from its opening to its end.</summary>
    [Benchmark]
    [ArgumentsSource(nameof(Formats))]
    public void Write(string format)
    {
        using var writer = OutputFormats.OfStatements.FindByName(format)!.Open(Stream.Null, new OutputOptions());
        foreach (var extraction in _extractions)
        {
            writer.Write(extraction);
        }
    }
}
