using System.Text.Json;
using Extractor.Writing.Report;

namespace Extractor.Writing;

/// <summary>The formats that one thing can be written in; each thing has one list of them.</summary>
public sealed class OutputFormats
{
    private OutputFormats(params IReadOnlyList<OutputFormat> all) => All = all;

    /// <summary>The formats of statements.</summary>
    public static OutputFormats OfStatements { get; } = new(
        new OutputFormat("csv", IsForFiles: true, (stream, _) => new RowWriter(stream, ',', StatementRows.Columns, StatementRows.Write)),
        new OutputFormat("tsv", IsForFiles: true, (stream, _) => new RowWriter(stream, '\t', StatementRows.Columns, StatementRows.Write)),
        new OutputFormat("json", IsForFiles: true, (stream, options) => new JsonExtractionWriter(stream, StatementsJson(options))),
        new OutputFormat("jsonl", IsForFiles: true, (stream, options) => new JsonLinesExtractionWriter(stream, StatementsJson(options))),
        new OutputFormat("html", IsForFiles: true, (stream, _) => new HtmlReportWriter(stream)),
        new OutputFormat("text", IsForFiles: false, (stream, options) => new TextListWriter(stream, options)));

    /// <summary>The formats of speakers, with how much each of them says.</summary>
    public static OutputFormats OfSpeakers { get; } = new(
        new OutputFormat("csv", IsForFiles: true, (stream, _) => new RowWriter(stream, ',', SpeakerRows.Columns, SpeakerRows.Write)),
        new OutputFormat("tsv", IsForFiles: true, (stream, _) => new RowWriter(stream, '\t', SpeakerRows.Columns, SpeakerRows.Write)),
        new OutputFormat("json", IsForFiles: true, (stream, _) => new JsonExtractionWriter(stream, SpeakersJson.Write)),
        new OutputFormat("jsonl", IsForFiles: true, (stream, _) => new JsonLinesExtractionWriter(stream, SpeakersJson.Write)),
        new OutputFormat("text", IsForFiles: false, (stream, options) => new SpeakerTableWriter(stream, options)));

    /// <summary>Every format, in the order in which help shows them.</summary>
    public IReadOnlyList<OutputFormat> All { get; }

    /// <summary>What is written where nothing tells the format and a program reads it: the first.</summary>
    public OutputFormat ForPrograms => All[0];

    /// <summary>What is written where nothing tells the format and somebody reads it on a terminal: the last.</summary>
    public OutputFormat ForPeople => All[^1];

    /// <summary>The format of a name, or null.</summary>
    public OutputFormat? FindByName(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <summary>The format that a file's ending asks for, or null.</summary>
    public OutputFormat? FindByExtension(string path)
    {
        var extension = Path.GetExtension(path);
        return All.FirstOrDefault(
            format => format.IsForFiles && extension.Equals("." + format.Name, StringComparison.OrdinalIgnoreCase));
    }

    private static Action<Utf8JsonWriter, Extraction> StatementsJson(OutputOptions options) =>
        (json, extraction) => new ExtractionJson(json, extraction, options).Write();
}
