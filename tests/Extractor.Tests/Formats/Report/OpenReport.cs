using Extractor.Model;
using Extractor.Writing;
using Microsoft.Playwright;

namespace Extractor.Tests.Formats.Report;

/// <summary>A report that stands open in a browser. What it asks for and what it complains of is written down.</summary>
internal sealed class OpenReport : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _complaints = [];
    private readonly IBrowserContext _context;

    private OpenReport(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The statements that are highlighted, by their numbers, each once, in all articles that are shown.</summary>
    public Task<string[]> HighlightedAsync() => Page.EvaluateAsync<string[]>(
        "() => [...new Set([...document.querySelectorAll('.article:not([hidden]) mark:not(.off)')].map(mark => mark.closest('.article').id.replace('article-', '') + '.' + mark.dataset.s))]");

    /// <summary>What is said of how many statements are shown.</summary>
    public Task<string?> CountAsync() => Page.TextContentAsync("#count");

    /// <summary>Writes a report and opens it.</summary>
    public static async Task<OpenReport> OfAsync(BrowserFixture fixture, BrowserNewContextOptions? options, params IEnumerable<Extraction> extractions)
    {
        var context = await fixture.Browser.NewContextAsync(options);
        var report = new OpenReport(context, await context.NewPageAsync());
        var file = new Uri(report._folder.Write("report.html", Extractions.Write("html", new OutputOptions(), extractions))).AbsoluteUri;
        report.Page.Console += (_, message) => report._complaints.Add($"console: {message.Text}");
        report.Page.PageError += (_, error) => report._complaints.Add($"error: {error}");
        report.Page.Dialog += (_, dialog) => report._complaints.Add($"dialog: {dialog.Message}");
        report.Page.Request += (_, request) =>
        {
            if (request.Url != file)
            {
                report._complaints.Add($"request: {request.Url}");
            }
        };
        await report.Page.GotoAsync(file);
        return report;
    }

    /// <summary>Types into a field and waits until the filters have been asked.</summary>
    public async Task FilterAsync(string field, string value)
    {
        var before = await CountAsync();
        await Page.FillAsync(field, value);
        await Page.WaitForFunctionAsync("before => document.getElementById('count').textContent !== before", before);
    }

    /// <summary>Closes it, and fails where it has complained or asked for anything.</summary>
    public async ValueTask DisposeAsync()
    {
        await _context.CloseAsync();
        _folder.Dispose();
        Assert.Empty(_complaints);
    }
}
