using System.Globalization;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using Extractor.Reading;

namespace Extractor.Verification;

/// <summary>The claims of tables: one a row.</summary>
internal sealed class RowClaims
{
    private readonly int _text;
    private readonly int _article;
    private readonly int _start;
    private readonly int _end;
    private readonly int _both;
    private readonly int _cue;

    private RowClaims(string path, IReadOnlyList<string> names)
    {
        _text = Find(names, ClaimFields.Text);
        _article = Find(names, ClaimFields.Article);
        _start = Find(names, ClaimFields.Start);
        _end = Find(names, ClaimFields.End);
        _both = Find(names, ClaimFields.Both);
        _cue = Find(names, ClaimFields.Cue);
        if (_text < 0 || (_both < 0 && (_start < 0 || _end < 0)))
        {
            throw new UnreadableOutputException(path, ClaimFields.ProblemOf(names));
        }
    }

    /// <summary>The claims of CSV or TSV.</summary>
    /// <param name="stream">The table.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <param name="separator">What stands between columns; null to find out.</param>
    /// <exception cref="UnreadableOutputException">It has no columns for words and their places, or a row without them.</exception>
    public static IEnumerable<Claim> Read(Stream stream, string path, char? separator)
    {
        var bad = new Queue<CsvMalformedRecord>();
        var options = new CsvReaderOptions
        {
            Separator = separator,
            TrackLineNumbers = true,
            MissingField = CsvMissingFieldHandling.ReturnEmpty,
            OnMalformedRecord = bad.Enqueue,
        };
        using var csv = CsvReader.Create(stream, options, leaveOpen: true);
        csv.ReadHeader();
        var claims = new RowClaims(path, [.. csv.Headers]);
        while (csv.Read())
        {
            var line = $"line {csv.LineNumber.ToString(CultureInfo.InvariantCulture)}";
            if (bad.Count > 0)
            {
                throw new UnreadableOutputException(path, $"{line}: {TableReader.BadQuote}");
            }

            yield return claims.Make(line, place => csv.GetString(place));
        }
    }

    /// <summary>The claims of the first sheet of a workbook.</summary>
    /// <param name="stream">The workbook.</param>
    /// <param name="path">Its name, for messages.</param>
    /// <exception cref="UnreadableOutputException">It is no workbook, or has no columns for words and their places, or a row without them.</exception>
    public static IEnumerable<Claim> ReadWorkbook(Stream stream, string path)
    {
        using var workbook = Open(stream, path);
        var sheet = workbook.Sheets.FirstOrDefault() ?? throw new UnreadableOutputException(path, "a workbook without sheets");
        RowClaims? claims = null;
        foreach (var row in sheet.Rows)
        {
            if (claims is null)
            {
                claims = new RowClaims(path, row.Cells);
                continue;
            }

            yield return claims.Make(
                $"row {row.Number.ToString(CultureInfo.InvariantCulture)}", place => place < row.Cells.Count ? row.Cells[place] : "");
        }
    }

    private static OpenedWorkbook Open(Stream stream, string path)
    {
        try
        {
            return new OpenedWorkbook(stream);
        }
        catch (Exception failure) when (failure is OpenXmlPackageException or InvalidDataException or FileFormatException)
        {
            throw new UnreadableOutputException(path, $"no workbook: {failure.GetBaseException().Message}");
        }
    }

    private static int Find(IReadOnlyList<string> names, IReadOnlyList<string> wanted)
    {
        foreach (var name in wanted)
        {
            for (var place = 0; place < names.Count; place++)
            {
                if (names[place].Trim('\uFEFF', ' ').Equals(name, StringComparison.OrdinalIgnoreCase))
                {
                    return place;
                }
            }
        }

        return -1;
    }

    private Claim Make(string place, Func<int, string> valueOf)
    {
        var span = _start >= 0 && _end >= 0
            ? ClaimFields.SpanOf(valueOf(_start), valueOf(_end))
            : ClaimFields.SpanOf(valueOf(_both));
        if (span is not { } known)
        {
            return Claim.Broken(place, "no place of the statement in whole numbers");
        }

        return new Claim
        {
            Place = place,
            Article = _article >= 0 ? ClaimFields.WithoutMark(valueOf(_article)) : null,
            Text = valueOf(_text),
            Spans = [known],
            HasOuterBoundsOnly = true,
            Cue = _cue >= 0 ? valueOf(_cue) : null,
        };
    }
}
