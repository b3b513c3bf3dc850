using System.Diagnostics;
using CsvHelper;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

/// <summary>What LibreOffice makes of the files; where it is missing the tests are skipped, and fail on the build server.</summary>
public sealed class OfficeTests : IDisposable
{
    private static readonly string? Program = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Texts that a spreadsheet might run, break or change.</summary>
    public static IReadOnlyList<string> Texts { get; } =
    [
        "“Curly quotes” and ‘others’ – 😀",
        "one line\nand another",
        "=1+1",
        "@sum(1)",
        "-5 degrees",
        "+5",
        "1/2",
        "007",
        "a;b,c\td \"quoted\"",
        new string('w', 15_000) + " " + new string('x', 15_000),
    ];

    [Theory]
    [InlineData("csv", false)]
    [InlineData("csv", true)]
    [InlineData("xlsx", false)]
    public async Task The_same_cells_come_back(string format, bool withMark)
    {
        var options = new OutputOptions { ByteOrderMark = withMark, Columns = ["statement", "confidence", "start"] };
        var file = _folder.Write($"written.{format}", Extractions.Write(format, options, Texts.Select(Extractions.OfWhole)));

        var cells = await ReadBackAsync(file);

        // CSV marks what would be run as a formula, and a workbook need not
        var expected = Texts.Select(text => format == "csv" && "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text);
        Assert.Equal(["statement", .. expected], cells.Select(row => row[0]));
        Assert.All(cells.Skip(1), row => Assert.Equal(("0.5", "0"), (row[1], row[2])));
    }

    /// <summary>Opens a file without a window, saves its first sheet as CSV in UTF-8, and reads that.</summary>
    private async Task<List<string[]>> ReadBackAsync(string file)
    {
        Assert.SkipUnless(Program is not null || Environment.GetEnvironmentVariable("CI") == "true", "LibreOffice is not installed.");

        // Comma, double quotation mark, UTF-8, from line 1; columns of CSV are read as text, so that only the file counts
        const string Form = "44,34,76,1";
        string[] args =
        [
            $"-env:UserInstallation=file://{_folder["profile"]}", "--headless", "--norestore", $"--infilter=CSV:{Form},1/2/2/1/3/1",
            "--convert-to", $"csv:Text - txt - csv (StarCalc):{Form},,0,false,true,false,false,false,1", "--outdir", _folder["back"], file,
        ];
        if (!file.EndsWith(".csv", StringComparison.Ordinal))
        {
            args = [.. args.Where(arg => !arg.StartsWith("--infilter", StringComparison.Ordinal))];
        }

        var start = new ProcessStartInfo(Program ?? throw new FileNotFoundException("LibreOffice is not installed."), args)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var back = Directory.Exists(_folder["back"]) ? Directory.GetFiles(_folder["back"], "*.csv") : [];
        Assert.True(back.Length == 1, said);
        return ReadRows(back[0]);
    }

    private static List<string[]> ReadRows(string path)
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(path), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read())
        {
            rows.Add([csv.GetString(0), csv.GetString(1), csv.GetString(2)]);
        }

        return rows;
    }
}
