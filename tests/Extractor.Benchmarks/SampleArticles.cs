using Extractor.Model;

namespace Extractor.Benchmarks;

/// <summary>The two articles in <c>samples/</c>: what every machine has.</summary>
internal static class SampleArticles
{
    public static Article[] Read() =>
        [.. Directory.GetFiles(Path.Combine(Root, "samples", "articles")).Order(StringComparer.Ordinal).Select(path => new Article
        {
            Path = Path.GetFileName(path),
            Key = Path.GetFileName(path),
            Text = File.ReadAllText(path),
        })];

    // A benchmark runs in a folder of its own, far below the project
    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Extractor.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("Extractor.sln stands in no folder above the benchmarks.");
            }

            return folder.FullName;
        }
    }
}
