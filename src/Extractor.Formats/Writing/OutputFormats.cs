using Extractor.Writing.Report;
using Extractor.Writing.Tables;
using Extractor.Writing.Xlsx;

namespace Extractor.Writing;

/// <summary>The formats that one thing can be written in; each thing has one list of them.</summary>
public sealed class OutputFormats
{
    private const OutputExtras OfRows = OutputExtras.ByteOrderMark | OutputExtras.Columns;
    private const OutputExtras OfJson = OutputExtras.Text | OutputExtras.Evidence;

    private readonly Func<ITable> _table;

    private OutputFormats(Func<ITable> table, params IReadOnlyList<OutputFormat> all) => (_table, All) = (table, all);

    /// <summary>The formats of statements.</summary>
    public static OutputFormats OfStatements { get; } = new(
        () => StatementTable.Instance,
        new OutputFormat("csv", IsForFiles: true, (stream, options) => new RowWriter<StatementRow>(stream, ',', StatementTable.Instance, options)) { Extras = OfRows },
        new OutputFormat("tsv", IsForFiles: true, (stream, options) => new RowWriter<StatementRow>(stream, '\t', StatementTable.Instance, options)) { Extras = OfRows },
        new OutputFormat("xlsx", IsForFiles: true, (stream, options) => XlsxWriter.OfStatements(stream, options)) { Extras = OutputExtras.Columns },
        new OutputFormat("json", IsForFiles: true, (stream, options) => new JsonExtractionWriter(stream, StatementsJson(options))) { Extras = OfJson },
        new OutputFormat("jsonl", IsForFiles: true, (stream, options) => new JsonLinesExtractionWriter(stream, ExtractionJson.Schema, StatementsJson(options))) { Extras = OfJson, TellsFailures = true },
        new OutputFormat("html", IsForFiles: true, (stream, _) => new HtmlReportWriter(stream)) { AlwaysExplains = true },
        new OutputFormat("text", IsForFiles: false, (stream, options) => new TextListWriter(stream, options)) { Extras = OutputExtras.Evidence });

    /// <summary>The formats of speakers, with how much each of them says.</summary>
    public static OutputFormats OfSpeakers { get; } = new(
        () => SpeakerTable.Instance,
        new OutputFormat("csv", IsForFiles: true, (stream, options) => new RowWriter<SpeakerRow>(stream, ',', SpeakerTable.Instance, options)) { Extras = OfRows },
        new OutputFormat("tsv", IsForFiles: true, (stream, options) => new RowWriter<SpeakerRow>(stream, '\t', SpeakerTable.Instance, options)) { Extras = OfRows },
        new OutputFormat("xlsx", IsForFiles: true, (stream, options) => XlsxWriter.OfSpeakers(stream, options)) { Extras = OutputExtras.Columns },
        new OutputFormat("json", IsForFiles: true, (stream, _) => new JsonExtractionWriter(stream, SpeakersJson.Write)),
        new OutputFormat("jsonl", IsForFiles: true, (stream, _) => new JsonLinesExtractionWriter(stream, SpeakersJson.Schema, SpeakersJson.Write)) { TellsFailures = true },
        new OutputFormat("text", IsForFiles: false, (stream, options) => new SpeakerTableWriter(stream, options)));

    /// <summary>The names of the columns that rows have, in order; see <see cref="OutputOptions.Columns"/>.</summary>
    public IReadOnlyList<string> Columns => _table().ColumnNames;

    /// <summary>The names that stand for all columns of another program.</summary>
    public IReadOnlyList<string> ColumnSets => _table().SetNames;

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

    private static Action<JsonWriter, Extraction> StatementsJson(OutputOptions options) =>
        (json, extraction) => new ExtractionJson(json, extraction, options).Write();
}
