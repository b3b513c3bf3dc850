using Extractor.Reading.Html;

namespace Extractor.Reading;

/// <summary>The input formats; the only list of them.</summary>
public static class InputFormats
{
    /// <summary>Every format.</summary>
    public static IReadOnlyList<InputFormat> All { get; } =
    [
        new InputFormat("text", [".txt"], PlainTextReader.Read),
        new InputFormat("html", [".html", ".htm", ".xhtml"], HtmlReader.Read),
    ];

    /// <summary>The format of a name, or null.</summary>
    public static InputFormat? FindByName(string name)
    {
        foreach (var format in All)
        {
            if (format.Name == name)
            {
                return format;
            }
        }

        return null;
    }

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

    /// <summary>The format of a source: the one that the user names, that its ending tells, or its content.</summary>
    internal static InputFormat Choose(OpenedSource source) => source.Options.Format ?? FindByExtension(source.Path) ?? All[0];
}
