namespace Extractor.Reading;

/// <summary>The input formats; the only list of them.</summary>
public static class InputFormats
{
    /// <summary>Every format. The first is what a file of an unknown ending and standard input are read as.</summary>
    public static IReadOnlyList<InputFormat> All { get; } =
    [
        new InputFormat("text", [".txt"], PlainTextReader.Read),
    ];

    /// <summary>The format whose ending <paramref name="path"/> has, or null.</summary>
    public static InputFormat? FindByExtension(string path)
    {
        var extension = Path.GetExtension(path);
        foreach (var format in All)
        {
            if (format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
            {
                return format;
            }
        }

        return null;
    }
}
