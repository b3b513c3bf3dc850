using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Formats.Report;

public sealed class ReportTests
{
    /// <summary>What a page could be broken with, in words, names, titles and paths.</summary>
    public const string Hostile =
        "<script>hacked()</script></style></script>]]>--><img src=x onerror=hacked()> \"' onclick=hacked() x=' javascript:hacked() &lt;b&gt; {{script}} \u202Eesrever\u202C \0\u0007.";

    [Fact]
    public void Only_the_style_and_the_script_of_the_report_itself_are_allowed()
    {
        var page = Parse(Extractions.Bridge);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;

        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains($"style-src {HashOf(Assert.Single(page.QuerySelectorAll("style")))};", policy, StringComparison.Ordinal);
        Assert.Contains($"script-src {HashOf(Assert.Single(page.QuerySelectorAll("script")))};", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], [src], [onclick]"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.StartsWith("#", link.GetAttribute("href"), StringComparison.Ordinal));

        static string HashOf(IElement element) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
    }

    [Fact]
    public void Every_word_of_the_article_stands_in_it_and_every_statement_has_its_note()
    {
        var page = Parse(Extractions.Bridge, Extractions.Empty);

        Assert.Equal(
            Words(Extractions.Bridge.Article.Text + Extractions.Empty.Article.Text),
            page.QuerySelectorAll(".text > p").SelectMany(paragraph => Words(paragraph.TextContent)));
        Assert.Equal(["sdirect", "smixed", "sindirect"], page.QuerySelectorAll(".note").Select(note => note.Id));
        Assert.Equal(
            ["We will build 🏗 it,", "by spring.", "the “costs” had doubled", "-5 degrees were"],
            page.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.All(page.QuerySelectorAll(".ref"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));

        static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    [Fact]
    public void Whatever_an_article_holds_is_text()
    {
        var harmless = Parse(Extractions.OfWhole("harmless"));
        var page = Parse(Extractions.OfWhole(Hostile));

        Assert.Equal(harmless.All.Select(element => element.LocalName), page.All.Select(element => element.LocalName));
        Assert.Equal(harmless.All.SelectMany(AttributesOf), page.All.SelectMany(AttributesOf));
        Assert.Equal(Hostile.Replace('\0', '\uFFFD').Replace('\u0007', '\uFFFD'), page.QuerySelector(".text > p")!.TextContent);

        static IEnumerable<string> AttributesOf(IElement element) => element.Attributes.Select(attribute => attribute.Name);
    }

    [Fact]
    public void Who_is_quoted_in_all_articles_is_counted_by_name()
    {
        var page = Parse(
            Said.In("a", "“One two,” said Ana. “Three,” said Bo.", new Said("One two", "Ana"), new Said("Three", "Bo")),
            Said.In("b", "“Four five six,” said Bo. It rained.", new Said("Four five six", "Bo"), new Said("It rained", null, StatementKind.Indirect)));

        Assert.Equal("2 articles · 4 statements · 2 speakers · 6 words quoted · 1 statement without a speaker", page.QuerySelector(".totals")!.TextContent);
        Assert.Equal(["Bo|4|67 %|2|2|#a-2", "Ana|2|33 %|1|1|#a-1"], Rows(page.QuerySelector("#overview .chart")!));
        Assert.Equal(["Ana|2|67 %|1|#a-1", "Bo|1|33 %|1|#a-2"], Rows(page.QuerySelector("#article-1 .chart")!));
        Assert.Equal(["100", "50"], page.QuerySelectorAll("#overview rect").Select(bar => bar.GetAttribute("width")));

        static IEnumerable<string> Rows(IElement chart) => chart.QuerySelectorAll("tbody tr").Select(row => string.Join(
            '|', row.Children.Where(cell => cell.ClassName != "chart-bar").Select(cell => cell.TextContent).Append(row.QuerySelector("a")!.GetAttribute("href"))));
    }

    [Fact]
    public void Stance_is_told_in_few_words_its_markers_are_marked_and_every_type_found_can_be_chosen()
    {
        const string Text = "“No good, perhaps,” she warned. “Fine.”";
        var warned = new Stance
        {
            Polarity = -0.41,
            Certainty = -0.5,
            Markers = [MarkerOf("No good", MarkerType.Negative), MarkerOf("perhaps", MarkerType.Hedge), MarkerOf("warned", MarkerType.Concern)],
        };

        // A word that what is around it leaves nothing of
        var weightless = new Stance { Markers = [MarkerOf("Fine", MarkerType.Positive)] };

        var page = Parse(Said.In("a", Text, new Said("No good, perhaps") { Stance = warned }, new Said("Fine") { Stance = weightless }));

        Assert.Equal("negative 0.41 · hedged 0.5 · concern", Assert.Single(page.QuerySelectorAll(".note .stance")).TextContent);
        Assert.Contains("negative 0.41 · hedged 0.5 · concern", page.QuerySelector(".ref")!.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(["No good", "perhaps", "warned", "Fine"], page.QuerySelectorAll(".marker").Select(marker => marker.TextContent));
        Assert.Equal(
            ["any", "negative (1)", "hedged (1)", "concern (1)", "none (1)"],
            page.QuerySelectorAll("#stance option").Select(option => option.TextContent));

        static Marker MarkerOf(string words, MarkerType type)
        {
            var start = Text.IndexOf(words, StringComparison.Ordinal);
            return new Marker
            {
                Type = type,
                Span = new TextSpan(start, start + words.Length),
                Text = words,
                Holder = MarkerHolder.Speaker,
                Strength = 1,
                Weight = 1,
            };
        }
    }

    [Fact]
    public void A_long_list_of_speakers_is_folded_below_those_quoted_most()
    {
        var text = string.Join(' ', Enumerable.Range(1, 20).Select(number => $"word{number}"));
        var page = Parse(Said.In("a", text, [.. Enumerable.Range(1, 20).Select(number => new Said($"word{number}", $"Speaker {number}"))]));

        Assert.Equal(12, page.QuerySelectorAll("#overview > .chart tbody tr").Length);
        Assert.Equal(20, page.QuerySelectorAll("#overview .all tbody tr").Length);
        Assert.Equal(20, page.QuerySelectorAll("#speakers option").Length);
    }

    [Fact]
    public void Articles_behind_the_third_are_folded()
    {
        var page = Parse(Enumerable.Repeat(Extractions.Empty, 5));

        Assert.Equal([true, true, true, false, false], page.QuerySelectorAll(".article > details").Select(details => details.HasAttribute("open")));
    }

    [Fact]
    public void Statements_within_statements_take_room_in_proportion_to_their_number()
    {
        const int Count = 20_000;
        var text = new string('a', Count + 1);
        var outermost = Said.In("a", text, new Said(text));
        var nested = outermost with
        {
            Statements = [.. Enumerable.Range(0, Count).Select(at => outermost.Statements[0] with { Id = $"s{at}", Spans = [new TextSpan(at, Count + 1)] })],
        };

        Assert.InRange(Extractions.Write("html", new OutputOptions(), nested).Length, 1, Count * 2000);
    }

    private static IHtmlDocument Parse(params IEnumerable<Extraction> extractions) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Extractions.Write("html", new OutputOptions(), extractions)));
}
