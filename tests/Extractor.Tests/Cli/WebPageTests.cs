using System.Text.Json;

namespace Extractor.Tests.Cli;

public sealed class WebPageTests : IDisposable
{
    private const string Page = """
        <!doctype html><html><head><title>Mayor resigns</title><meta property="og:site_name" content="The Port Courier 😀"></head>
        <body><h1>Mayor resigns</h1><div class="byline">By Lena Ortiz</div><div>3 May 2024</div>
        <p>“I have nothing <b>to add</b> &amp; I am tired,” said <a href="/x">Anna</a> Lindqvist, the mayor of Ferring, on Friday.</p></body></html>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_gives_its_article_with_its_text_and_each_statement_its_place_in_the_page()
    {
        var run = CommandRun.Of(_folder.Write("page.html", Page), "--format", "jsonl");

        Assert.Equal((0, ""), (run.Status, run.Error));
        using var line = JsonDocument.Parse(run.Output);
        var article = line.RootElement.GetProperty("article");
        Assert.Equal(
            ("Mayor resigns", "2024-05-03", "Lena Ortiz", "The Port Courier 😀"),
            (Text(article, "title"), Text(article, "date"), Text(article, "byline"), Text(article, "outlet")));
        var statement = line.RootElement.GetProperty("statements")[0];
        var span = statement.GetProperty("spans")[0];
        Assert.Equal("I have nothing to add & I am tired", Text(statement, "text"));
        Assert.Equal("I have nothing to add & I am tired", Slice(Text(article, "text")!, span));
        Assert.Equal("I have nothing <b>to add</b> &amp; I am tired", Slice(Page, statement.GetProperty("html")));
    }

    [Fact]
    public void A_page_without_an_article_is_told_and_costs_no_other()
    {
        _folder.Write("a.html", "<nav><a href='/'>Home</a></nav>");
        _folder.Write("b.html", string.Concat(Enumerable.Repeat("<div>", 5000)));
        _folder.Write("c.html", Page);

        var run = CommandRun.Of(_folder.Path, "--format", "jsonl");

        Assert.Equal(1, run.Status);
        Assert.Equal(2, run.Messages.Length);
        Assert.Contains("a.html: no article found in this page: none of its elements holds a paragraph of text", run.Messages[0], StringComparison.Ordinal);
        Assert.Contains("b.html: more mark-up is open at character ", run.Messages[1], StringComparison.Ordinal);
        Assert.Contains("c.html", run.Output, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    /// <summary>A slice by code points.</summary>
    private static string Slice(string text, JsonElement span)
    {
        var (start, end) = (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32());
        return string.Concat(text.EnumerateRunes().Skip(start).Take(end - start));
    }
}
