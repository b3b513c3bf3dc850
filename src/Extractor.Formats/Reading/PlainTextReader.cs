namespace Extractor.Reading;

/// <summary>Reads plain text: the article is the file.</summary>
internal static class PlainTextReader
{
    /// <summary>The one article of the source.</summary>
    public static IEnumerable<ReadResult> Read(OpenedSource source)
    {
        var text = source.ReadAllText();
        return [new Article { Path = source.Path, Key = source.Source.Key, Text = text }];
    }
}
