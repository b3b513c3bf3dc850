namespace Extractor.Writing;

/// <summary>The output formats; the only list of them.</summary>
public static class OutputFormats
{
    /// <summary>A list that people read on a terminal.</summary>
    public static OutputFormat Text { get; } =
        new("text", IsForFiles: false, (stream, options) => new TextListWriter(stream, options));

    /// <summary>One row a statement, separated by commas.</summary>
    public static OutputFormat Csv { get; } =
        new("csv", IsForFiles: true, (stream, _) => new SeparatedValuesWriter(stream, ','));

    /// <summary>Every format, in the order in which help shows them.</summary>
    public static IReadOnlyList<OutputFormat> All { get; } =
    [
        Csv,
        new OutputFormat("tsv", IsForFiles: true, (stream, _) => new SeparatedValuesWriter(stream, '\t')),
        new OutputFormat("json", IsForFiles: true, (stream, options) => new JsonExtractionWriter(stream, options)),
        new OutputFormat("jsonl", IsForFiles: true, (stream, options) => new JsonLinesExtractionWriter(stream, options)),
        Text,
    ];

    /// <summary>The format of a name, or null.</summary>
    public static OutputFormat? FindByName(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file's ending asks for, or null.</summary>
    public static OutputFormat? FindByExtension(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(
            format => format.IsForFiles && extension.Equals("." + format.Name, StringComparison.OrdinalIgnoreCase));
    }
}
