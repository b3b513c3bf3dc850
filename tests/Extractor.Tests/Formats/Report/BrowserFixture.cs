using Microsoft.Playwright;

namespace Extractor.Tests.Formats.Report;

/// <summary>The installed Chromium, started once for the tests that look at the report; none is ever downloaded.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string? Program =
        new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>The browser; where there is none the test is skipped, and fails on the build server.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipUnless(_browser is not null || Environment.GetEnvironmentVariable("CI") == "true", "Chromium is not installed.");
            return _browser ?? throw new FileNotFoundException("Chromium is not installed.");
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Program is null)
        {
            return;
        }

        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _driver?.Dispose();
    }
}
