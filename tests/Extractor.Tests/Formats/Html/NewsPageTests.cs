using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Extractor.Model;
using Extractor.Reading.Html;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Formats.Html;

public class NewsPageTests
{
    [Theory]
    [Cases("pages.md")]
    public void Articles_are_found_in_pages(string heading, string page, string expected)
    {
        Assert.NotEmpty(heading);
        Assert.Equal(expected, Shown(NewsPage.Read(page)));
    }

    [Theory]
    [Cases("pages.md")]
    public void Every_word_stands_in_the_page_where_the_map_says(string heading, string page, string expected)
    {
        Assert.NotEmpty(heading);
        Assert.NotEmpty(expected);
        var article = NewsPage.Read(page)!;
        foreach (var word in Words(article.Text))
        {
            // What the parser moved has no place
            if (article.SourceMap.Find(word) is { } place)
            {
                var there = new HtmlParser().ParseDocument(place.In(page).ToString()).Body!.TextContent;
                Assert.Equal(word.In(article.Text).ToString(), there);
            }
        }
    }

    [Fact]
    public void A_stretch_over_marked_up_words_has_its_outer_bounds()
    {
        const string page = "<p>She said the <b>bridge</b> &amp; the <i>road</i> would be closed all summer long, and then left.";
        var article = NewsPage.Read(page)!;
        var start = article.Text.IndexOf("bridge & the road would", StringComparison.Ordinal);

        Assert.Equal("bridge</b> &amp; the <i>road</i> would", article.SourceMap.Find(new(start, start + 23))!.Value.In(page).ToString());
    }

    [Theory]
    [InlineData("&rsquo;")]
    [InlineData("&eacute;")]
    [InlineData("&mdash;")]
    [InlineData("&hellip;")]
    [InlineData("&zwj;")]
    [InlineData("&#8217;")]
    [InlineData("&#x2019;")]
    [InlineData("&CounterClockwiseContourIntegral;")]
    public void A_character_written_by_name_or_number_keeps_the_places_of_its_paragraph(string written)
    {
        var page = $"<p>She said the bridge {written} the road would be closed all summer long, and then left.";
        var article = NewsPage.Read(page)!;
        var start = article.Text.IndexOf("bridge", StringComparison.Ordinal);
        var end = article.Text.IndexOf(" would", StringComparison.Ordinal);

        Assert.Equal($"bridge {written} the road", article.SourceMap.Find(new(start, end))!.Value.In(page).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("<!doctype html>")]
    [InlineData("<html><body><nav><a href='/'>Home</a> <a href='/news'>All the news of the day from all over the world</a></nav></body></html>")]
    [InlineData("<p><!-- never closed, and everything that follows is a comment of the page")]
    [InlineData("<script>There is nothing on this page but a script that would write the text of the article</script>")]
    public void A_page_without_prose_has_no_article(string page) => Assert.Null(NewsPage.Read(page));

    [Fact]
    public void Text_that_ends_in_the_middle_of_a_tag_is_read_up_to_it() =>
        Assert.Equal(
            "The page was cut off by a bad connection after some words, it seems.",
            NewsPage.Read("<p>The page was cut off by a bad connection after some words, it seems.<p class='lo")!.Text);

    [Fact]
    public void Plaintext_is_text_to_the_end() =>
        Assert.Contains("</p> is shown to everybody", NewsPage.Read("<plaintext>What stands behind this old tag is text, so that </p> is shown to everybody.")!.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div>", 100_000)]
    [InlineData("<ul><li>", 50_000)]
    [InlineData("<b id=x>", 20_000)]
    [InlineData("<font id=x><p>y", 20_000)]
    public void Mark_up_that_is_never_closed_is_refused(string tag, int times)
    {
        var page = new StringBuilder();
        for (var i = 0; i < times; i++)
        {
            page.Append(tag.Replace("x", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        var failure = Assert.Throws<FormatException>(() => NewsPage.Read(page.ToString()));
        Assert.StartsWith("more mark-up is open at character ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_careless_pages_leave_open_is_borne()
    {
        var page = string.Concat(Enumerable.Repeat("<svg><path d=1><g></svg><font color=red><p>Nobody closes the font of this paragraph, which is as red as the next one.", 400));

        Assert.Equal(400, NewsPage.Read(page)!.Text.Split("\n\n").Length);
    }

    private static string Shown(NewsPage? page)
    {
        if (page is null)
        {
            return "no article";
        }

        var shown = new StringBuilder();
        foreach (var (name, value) in new[]
        {
            ("title", page.Title), ("date", page.Date?.ToString("O", CultureInfo.InvariantCulture)),
            ("byline", page.Byline), ("outlet", page.Outlet),
        })
        {
            shown.Append(value is null ? "" : $"{name}: {value}\n");
        }

        return shown.Append(shown.Length == 0 ? "" : "\n").Append(page.Text).ToString();
    }

    private static IEnumerable<TextSpan> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || char.IsWhiteSpace(text[i]))
            {
                if (i > start)
                {
                    yield return new TextSpan(start, i);
                }

                start = i + 1;
            }
        }
    }
}
