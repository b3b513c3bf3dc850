using Extractor.Model;
using Microsoft.Playwright;

namespace Extractor.Tests.Formats.Report;

/// <summary>
/// What a report of a thousand invented articles costs a browser: no test, so it runs only when asked for, and tells
/// its figures: <c>dotnet run --project tests/Extractor.Tests -c Release -- -explicit only -class "*ReportBenchmark" -showliveoutput</c>.
/// </summary>
public sealed class ReportBenchmark(BrowserFixture browser, ITestOutputHelper output) : IClassFixture<BrowserFixture>
{
    private static readonly string[] Names = ["Ana Prado", "Bo Lind", "Carla Vance", "Dario Moro", "Elena Keller", "Filip Sand", "Greta Brandt", "Hugo Ilves"];
    private static readonly string[] Things = ["the bridge", "the school", "the budget", "the harbour", "the new tram", "the hospital"];
    private static readonly string[] Fates = ["would open in spring", "cost too much", "had to be rebuilt", "was the right choice", "will never be finished"];

    [Fact(Explicit = true)]
    public async Task A_thousand_articles_are_opened_filtered_and_unfolded()
    {
        // A fixed seed: the same articles every time
        var random = new Random(20261125);
        var extractor = new StatementExtractor();
        var extractions = Enumerable.Range(0, 1000).Select(number => extractor.Extract(Invent(number, random))).ToList();
        output.WriteLine($"{extractions.Sum(extraction => extraction.Statements.Count)} statements");

        await using var report = await OpenReport.OfAsync(browser, null, extractions);
        var session = await report.Page.Context.NewCDPSessionAsync(report.Page);
        await session.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await report.Page.ReloadAsync();
        await TellAsync(report, session, "opened");
        await report.FilterAsync("#speaker", "lind");
        await TellAsync(report, session, "filtered by speaker");
        await report.FilterAsync("#words", "bridge");
        await TellAsync(report, session, "filtered by words");
        await report.Page.ClickAsync("button[type=reset]");
        await report.Page.ClickAsync("#open-all");
        await TellAsync(report, session, "cleared and unfolded");
    }

    /// <summary>Tells the time that the page has taken so far: of the processor, so that nothing else that runs counts.</summary>
    private async Task TellAsync(OpenReport report, ICDPSession session, string done)
    {
        await report.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
        var answer = await session.SendAsync("Performance.getMetrics");
        var metrics = answer!.Value.GetProperty("metrics").EnumerateArray().ToDictionary(
            metric => metric.GetProperty("name").GetString()!, metric => metric.GetProperty("value").GetDouble());
        output.WriteLine($"{done}: {metrics["TaskDuration"]:0.0} s, {metrics["ScriptDuration"]:0.0} s of it script; {metrics["Nodes"]:0} nodes");
    }

    private static Article Invent(int number, Random random)
    {
        var paragraphs = Enumerable.Range(0, 12).Select(_ =>
        {
            var (name, thing, fate) = (Names[random.Next(Names.Length)], Things[random.Next(Things.Length)], Fates[random.Next(Fates.Length)]);
            return random.Next(3) switch
            {
                0 => $"“I think {thing} {fate},” said {name}, who has followed the matter for years. Mayor Olga Holm said that {thing} {fate}.",
                1 => $"{name} told reporters on Monday that {thing} {fate}. “We cannot wait,” {name.Split(' ')[1]} added.",
                _ => $"According to {name}, {thing} {fate}. The city denied that it had “hidden” anything, and the work went on through the week.",
            };
        });
        return new Article { Path = $"{number:0000}.txt", Key = $"{number:0000}.txt", Text = string.Join("\n\n", paragraphs) };
    }
}
