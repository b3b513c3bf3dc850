using Extractor.Reading.Html;

namespace Extractor.Reading;

/// <summary>The input formats; the only list of them.</summary>
public static class InputFormats
{
    private const string Text = "text";

    /// <summary>Every format.</summary>
    public static IReadOnlyList<InputFormat> All { get; } =
    [
        new InputFormat(Text, [".txt"], HoldsOne: true, PlainTextReader.Read),
        new InputFormat("html", [".html", ".htm", ".xhtml"], HoldsOne: true, HtmlReader.Read),
        new InputFormat("markdown", [".md", ".markdown"], HoldsOne: true, MarkdownReader.Read),
        new InputFormat("jsonl", [".jsonl", ".ndjson"], HoldsOne: false, JsonReader.ReadLines),
        new InputFormat("json", [".json"], HoldsOne: false, JsonReader.Read),
        new InputFormat("csv", [".csv"], HoldsOne: false, TableReader.ReadCsv),
        new InputFormat("tsv", [".tsv", ".tab"], HoldsOne: false, TableReader.ReadTsv),
        new InputFormat("xlsx", [".xlsx"], HoldsOne: false, XlsxReader.Read),
        new InputFormat("docx", [".docx"], HoldsOne: true, DocxReader.Read),
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

    /// <summary>
    /// The format of a source: the one that the user names; else its content's, where nothing else could look so (an
    /// archive, a PDF) or where its ending tells none but text; else its ending's.
    /// </summary>
    /// <exception cref="UnreadableArticleException">The content is of a known kind that cannot be read.</exception>
    internal static InputFormat Choose(OpenedSource source)
    {
        if (source.Options.Format is { } named)
        {
            return named;
        }

        var byExtension = FindByExtension(source.Path);
        var byContent = FormatGuess.Find(source);
        return byContent is not null && (byExtension is null or { Name: Text } || FormatGuess.IsArchive(source))
            ? FindByName(byContent) ?? All[0]
            : byExtension ?? All[0];
    }
}
