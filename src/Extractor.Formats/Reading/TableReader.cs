using System.Text;
using CsvHelper;

namespace Extractor.Reading;

/// <summary>Reads CSV and TSV: an article a row, the header first; streamed.</summary>
internal sealed class TableReader
{
    /// <summary>What is wrong with a row whose quotation marks do not fit.</summary>
    public const string BadQuote = "a quotation mark is not closed, or has text behind it before the next column";

    // Each is read within the one before it; a table with more of them is none
    private const int MostBadQuotes = 20;

    private readonly OpenedSource _source;
    private readonly RecordArticles _articles;
    private readonly char _separator;
    private readonly int _columns;
    private readonly FieldPlaces _places;

    private TableReader(OpenedSource source, char separator, IReadOnlyList<string> names)
    {
        (_source, _articles, _separator, _columns) = (source, new RecordArticles(source), separator, names.Count);
        _places = ArticleFields.Find(names, source.Options, out var problem) ?? throw new UnreadableArticleException(source.Path, problem!);
    }

    /// <summary>The articles of CSV; what stands between its columns is found out (comma, semicolon, tab or bar).</summary>
    public static IEnumerable<ReadResult> ReadCsv(OpenedSource source) => Read(source, separator: null);

    /// <summary>The articles of TSV.</summary>
    public static IEnumerable<ReadResult> ReadTsv(OpenedSource source) => Read(source, '\t');

    private static IEnumerable<ReadResult> Read(OpenedSource source, char? separator)
    {
        var bad = new Queue<CsvMalformedRecord>();
        var stream = new RecordStream(source.OpenUtf8(), source.Options.MaximumLength);
        var options = new CsvReaderOptions { Separator = separator, TrackLineNumbers = true, OnMalformedRecord = bad.Enqueue };
        using var csv = CsvReader.Create(stream, options, leaveOpen: true);
        csv.ReadHeader();
        var table = new TableReader(source, csv.Separator, [.. csv.Headers]);
        foreach (var result in table.Rows(csv, bad, stream, linesBefore: 0, depth: 0))
        {
            yield return result;
        }
    }

    private IEnumerable<ReadResult> Rows(CsvReader csv, Queue<CsvMalformedRecord> bad, RecordStream? stream, long linesBefore, int depth)
    {
        while (Next(csv, stream))
        {
            // A stray mark in a column without marks is text: 5" pipe
            CsvMalformedRecord? broken = null;
            while (bad.TryDequeue(out var record))
            {
                broken = record.Reason == CsvMalformedReason.StrayQuote ? broken : record;
            }

            var line = csv.LineNumber + linesBefore;
            if (broken is { } mark)
            {
                yield return _source.Problem(line, BadQuote);
                foreach (var result in RowsBehindFirstLine(mark.RawRecord, line, depth + 1))
                {
                    yield return result;
                }
            }
            else if (csv.FieldCount != _columns)
            {
                yield return _source.Problem(line, $"the row has {csv.FieldCount} columns, the header {_columns}");
            }
            else
            {
                yield return _articles.Create(line, line, _places, place => _source.DecodePart(csv.GetSpan(place), line));
            }
        }
    }

    /// <summary>A mark that nobody closes swallows the rows behind it: they are read again without its line.</summary>
    private IEnumerable<ReadResult> RowsBehindFirstLine(string record, long line, int depth)
    {
        var end = record.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
        {
            return [];
        }

        if (depth > MostBadQuotes)
        {
            throw new UnreadableArticleException(_source.Problem(line, $"more than {MostBadQuotes} quotation marks are not closed; nothing behind them is read"));
        }

        return RowsOf(record[(end + 1)..], line, depth);
    }

    private IEnumerable<ReadResult> RowsOf(string rows, long linesBefore, int depth)
    {
        var bad = new Queue<CsvMalformedRecord>();
        var options = new CsvReaderOptions { Separator = _separator, HasHeader = false, TrackLineNumbers = true, OnMalformedRecord = bad.Enqueue };
        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(rows), options);
        foreach (var result in Rows(csv, bad, stream: null, linesBefore, depth))
        {
            yield return result;
        }
    }

    private bool Next(CsvReader csv, RecordStream? stream)
    {
        try
        {
            stream?.BeginRecord();
            return csv.Read();
        }
        catch (RecordTooLongException)
        {
            var what = $"a row of more than {_source.Options.MaximumLength} bytes ends behind this line: {BadQuote}; nothing behind it is read";
            throw new UnreadableArticleException(_source.Problem(stream!.Lines, what) with { Kind = ProblemKind.TooLong });
        }
    }
}
