using Extractor.Model;
using Microsoft.Playwright;

namespace Extractor.Tests.Formats.Report;

/// <summary>The report as somebody uses it, in a real browser. Every test fails too where the page asks for anything or reports an error.</summary>
public sealed class ReportInBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private static readonly Stance Bad = new()
    {
        Polarity = -0.3,
        Markers =
        [
            new Marker
            {
                Type = MarkerType.Negative,
                Span = new TextSpan(0, 1),
                Text = "late",
                Holder = MarkerHolder.Speaker,
                Strength = 1,
                Weight = -1,
                Polarity = -0.3,
            },
        ],
    };

    private static readonly Extraction[] TwoArticles =
    [
        Said.In(
            "bridge.txt",
            "“We’ll build it, I promise,” said Ana Prado. The port denied that “costs” had doubled, Bo Lind reported.\n\nIt was said to be late.",
            new Said("We’ll build it, I promise", "Ana Prado", StatementKind.Direct, 0.98),
            new Said("The port denied that “costs” had doubled", "Bo Lind", StatementKind.Mixed, 0.8),
            new Said("“costs” had doubled", "The port", StatementKind.Indirect, 0.6),
            new Said("to be late", null, StatementKind.Indirect, 0.5) { Stance = Bad }),
        Said.In("school.txt", "“No,” Ana Prado said, “never.”", new Said("No|never", "Ana Prado", StatementKind.Direct, 0.9)),
    ];

    [Theory]
    [InlineData("#speaker", "Ana Prado", "1.1 2.1", "2 of 5 statements, in 2 articles")]
    [InlineData("#speaker", "an", "1.1 2.1", "2 of 5 statements, in 2 articles")]
    [InlineData("#speaker", "The port", "1.3", "1 of 5 statements, in 1 article")]
    [InlineData("#speaker", "nobody", "", "0 of 5 statements, in 0 articles")]
    [InlineData("#words", "we'll BUILD", "1.1", "1 of 5 statements, in 1 article")]
    [InlineData("#words", "no never", "2.1", "1 of 5 statements, in 1 article")]
    [InlineData("#confidence", "80", "1.1 1.2 2.1", "3 of 5 statements, in 2 articles")]
    public async Task A_filter_leaves_the_statements_that_fit(string field, string value, string expected, string count)
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);
        Assert.Equal("All 5 statements", await report.CountAsync());

        await report.FilterAsync(field, value);

        Assert.Equal(count, await report.CountAsync());
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), await report.HighlightedAsync());
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, await report.Page.Locator(".note:visible").CountAsync());

        await report.Page.ClickAsync("button[type=reset]");
        await report.Page.GetByText("All 5 statements").WaitForAsync();
        Assert.Equal(5, (await report.HighlightedAsync()).Length);
    }

    [Fact]
    public async Task Kinds_are_left_out_one_by_one()
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);

        await report.Page.GetByLabel("direct", new() { Exact = true }).UncheckAsync();
        await report.Page.GetByText("3 of 5 statements, in 1 article").WaitForAsync();

        Assert.Equal(["1.2", "1.3", "1.4"], await report.HighlightedAsync());
        Assert.False(await report.Page.Locator("#article-2").IsVisibleAsync());
    }

    [Fact]
    public async Task Statements_of_one_stance_are_left()
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);

        await report.Page.SelectOptionAsync("#stance", "negative");
        await report.Page.GetByText("1 of 5 statements, in 1 article").WaitForAsync();

        Assert.Equal(["1.4"], await report.HighlightedAsync());
        Assert.Contains("negative 0.3", await report.Page.Locator(".note:visible").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_speaker_leads_to_what_they_said()
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);

        await report.Page.Locator("#overview").GetByRole(AriaRole.Link, new() { Name = "Bo Lind" }).ClickAsync();

        Assert.Equal("1 of 5 statements, in 1 article", await report.CountAsync());
        Assert.Equal("Bo Lind", await report.Page.InputValueAsync("#speaker"));
        Assert.Equal("#bridge.txt-2", await FocusedAsync(report, "getAttribute('href')"));
    }

    [Fact]
    public async Task Pointing_at_a_statement_lights_its_note()
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);

        await report.Page.Locator("mark[data-s='3']").First.HoverAsync();
        Assert.Equal(["bridge.txt-3"], await LitNotesAsync(report));

        await report.Page.Locator("h1").HoverAsync();
        Assert.Empty(await LitNotesAsync(report));
    }

    [Fact]
    public async Task A_note_out_of_sight_is_shown_at_the_edge()
    {
        var text = string.Join(' ', Enumerable.Range(1, 3000).Select(number => $"word{number}"));
        await using var report = await OpenReport.OfAsync(browser, null, Said.In("long", text, new Said("word2999", "Ana Prado")));

        await report.Page.Locator("mark").HoverAsync();

        Assert.Contains("Ana Prado", await report.Page.Locator("#dock").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_can_be_done_with_the_keyboard()
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);
        var keyboard = report.Page.Keyboard;

        await keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the articles", await FocusedAsync(report, "textContent"));
        await keyboard.PressAsync("Tab");
        Assert.Equal("words", await FocusedAsync(report, "id"));

        // Everything that can be focused is reached and left again
        var reached = new List<string>();
        var unreached = await report.Page.Locator("a, button, input, select, summary").EvaluateAllAsync<int>(
            "all => all.filter(one => one.checkVisibility() && !one.disabled).length");
        for (var left = 2; left < unreached; left++)
        {
            await keyboard.PressAsync("Tab");
            reached.Add(await report.Page.EvaluateAsync<string>("() => { const at = document.activeElement; at.dataset.seen = true; return at.className; }"));
        }

        Assert.Equal(unreached - 2, await report.Page.Locator("[data-seen]").CountAsync());
        Assert.Equal(5, reached.Count(name => name.StartsWith("ref", StringComparison.Ordinal)));

        await report.Page.Locator(".ref[href='#bridge.txt-2']").FocusAsync();
        Assert.Equal(["bridge.txt-2"], await LitNotesAsync(report));
        await keyboard.PressAsync("Enter");
        Assert.Contains("evidence of bridge.txt-2", await report.Page.Locator("[id='bridge.txt-2'] .why").InnerTextAsync(), StringComparison.Ordinal);
        await keyboard.PressAsync("Escape");
        Assert.Equal("#bridge.txt-2", await FocusedAsync(report, "getAttribute('href')"));
        Assert.False(await report.Page.Locator("[id='bridge.txt-2'] .why").IsVisibleAsync());

        await report.Page.Locator("#next").FocusAsync();
        await keyboard.PressAsync("Enter");
        Assert.Equal("#bridge.txt-3", await FocusedAsync(report, "getAttribute('href')"));
        await keyboard.PressAsync("n");
        Assert.Equal("#bridge.txt-4", await FocusedAsync(report, "getAttribute('href')"));
        await keyboard.PressAsync("p");
        Assert.Equal("#bridge.txt-3", await FocusedAsync(report, "getAttribute('href')"));
    }

    [Fact]
    public async Task A_hostile_article_stays_text()
    {
        await using var report = await OpenReport.OfAsync(browser, null, Extractions.OfWhole(ReportTests.Hostile));

        Assert.Contains("<script>hacked()</script></style></script>]]>", await report.Page.Locator(".text > p").InnerTextAsync(), StringComparison.Ordinal);
        await report.FilterAsync("#words", "<script>hacked");
        Assert.Equal("1 of 1 statement, in 1 article", await report.CountAsync());
        await report.Page.Locator(".to-speaker").First.ClickAsync();
        await report.Page.Locator("mark").ClickAsync();
        Assert.Equal(0, await report.Page.Locator("img, [onclick], a:not([href^='#'])").CountAsync());
    }

    [Fact]
    public async Task A_right_to_left_override_ends_with_the_name_it_stands_in()
    {
        await using var report = await OpenReport.OfAsync(browser, null, Said.In("a", "“No,” said one.", new Said("No", "Ana \u202EPrado")));

        // Were the override to go on, the percentage would stand to the left of the name
        var name = await report.Page.Locator(".who").BoundingBoxAsync();
        var share = await report.Page.Locator(".share").BoundingBoxAsync();
        Assert.True(share!.X > name!.X);
        Assert.Equal("isolate", await report.Page.Locator(".who").EvaluateAsync<string>("name => getComputedStyle(name).unicodeBidi"));
    }

    [Fact]
    public async Task Without_script_all_is_there_to_read()
    {
        await using var report = await OpenReport.OfAsync(browser, new() { JavaScriptEnabled = false }, TwoArticles);

        Assert.Equal(5, await report.Page.Locator(".note:visible").CountAsync());
        Assert.False(await report.Page.Locator("#filters").IsVisibleAsync());
        Assert.True(await report.Page.Locator("#overview").IsVisibleAsync());
        await report.Page.Locator(".note > summary").First.ClickAsync();
        Assert.True(await report.Page.Locator(".why").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Totals_come_last_in_the_file_and_first_on_the_page()
    {
        await using var report = await OpenReport.OfAsync(browser, null, TwoArticles);

        var tops = await report.Page.EvaluateAsync<double[]>(
            "() => ['h1', '#filters', '#overview', '#articles'].map(one => document.querySelector(one).getBoundingClientRect().top)");

        Assert.Equal(tops.Order(), tops);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    public async Task It_fits_a_phone(int width)
    {
        await using var report = await OpenReport.OfAsync(
            browser, new() { ViewportSize = new() { Width = width, Height = 700 } }, [.. TwoArticles, Extractions.OfWhole(new string('x', 500))]);

        Assert.Equal(width, await report.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task A_link_from_elsewhere_opens_the_article_and_the_note()
    {
        await using var report = await OpenReport.OfAsync(browser, null, [.. TwoArticles, Extractions.Empty, Extractions.Bridge]);

        await report.Page.EvaluateAsync("() => { location.hash = '#smixed'; }");
        await report.Page.Locator("#smixed .why").WaitForAsync();

        Assert.True(await report.Page.Locator("#smixed").EvaluateAsync<bool>("note => note.open && note.closest('.article > details').open"));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_text_stands_out_from_its_ground(ColorScheme scheme)
    {
        await using var report = await OpenReport.OfAsync(browser, new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce }, TwoArticles);
        foreach (var number in new[] { 1, 2, 3 })
        {
            await report.Page.Locator($".ref[href='#bridge.txt-{number}']").FocusAsync();

            // WCAG 2.2, 1.4.3: 4.5 to 1
            Assert.Empty(await report.Page.EvaluateAsync<string[]>(TooFaint));
        }
    }

    /// <summary>The texts whose contrast with all grounds beneath them is below 4.5.</summary>
    private const string TooFaint = """
        () => {
          const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
          const over = grounds => {
            canvas.fillStyle = '#fff';
            canvas.fillRect(0, 0, 1, 1);
            for (const ground of grounds) { canvas.fillStyle = ground; canvas.fillRect(0, 0, 1, 1); }
            return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
          };
          const light = rgb => rgb.map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
            .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
          const faint = [];
          for (const element of document.querySelectorAll('body *')) {
            const hasText = [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || element.matches('.ref, [type=search]');
            if (!hasText || !element.checkVisibility() || element.matches('script, style, button:disabled')) continue;
            const grounds = [];
            for (let at = element; at; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
            const ground = over(grounds), ink = over([...grounds, getComputedStyle(element).color]);
            const [high, low] = [light(ground), light(ink)].sort((a, b) => b - a);
            const contrast = (high + 0.05) / (low + 0.05);
            if (contrast < 4.5) faint.push(`${element.outerHTML.slice(0, 80)}: ${contrast.toFixed(2)}`);
          }
          return faint;
        }
        """;

    private static Task<string?> FocusedAsync(OpenReport report, string property) =>
        report.Page.EvaluateAsync<string?>($"() => document.activeElement.{property}");

    private static Task<string[]> LitNotesAsync(OpenReport report) =>
        report.Page.EvaluateAsync<string[]>("() => Array.from(document.querySelectorAll('.article .note.lit'), note => note.id)");
}
