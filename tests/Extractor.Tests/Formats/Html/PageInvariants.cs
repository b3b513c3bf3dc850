using System.Text;
using Extractor.Model;
using Extractor.Reading.Html;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Formats.Html;

public class PageInvariants
{
    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<div class=related>", "</div>", "<table>", "<tr>", "<td>", "<b>", "</i>", "<a href=x>", "</a>", "<!--", "-->", "<br>", "<h1>", "</h2>",
        "<script>", "</script>", "<svg>", "<select>", "<option>", "<template>", "<plaintext>", "<textarea>", "&", "&amp", "&#", "&#x110000;", "&nbsp;", "&not;it",
        "\r\n", "\0", "\uD83D", "\uDE00", "<", ">", "\"", "'", "<li>", "<article>", "<iframe>", "]]>", "<![CDATA[", "<?x", "</", "<form>", "<frameset>", "\u00AD", "é",
    ];

    // A fixed seed: a failure found once is found again
    private readonly Random _random = new(20260101);

    [Theory]
    [Cases("pages.md")]
    public void A_damaged_page_is_read_or_refused_and_its_map_holds(string heading, string page, string expected)
    {
        Assert.NotEmpty(heading);
        Assert.NotEmpty(expected);
        for (var i = 0; i < 15; i++)
        {
            Check(Damaged(page));
        }
    }

    [Fact]
    public void What_is_hardly_a_page_is_read_or_refused()
    {
        for (var i = 0; i < 150; i++)
        {
            var page = new StringBuilder();
            for (var length = _random.Next(120); length > 0; length--)
            {
                page.Append(_random.Next(3) == 0 ? "Some words of prose that fill a line of this page, as they do. " : Pieces[_random.Next(Pieces.Length)]);
            }

            Check(page.ToString());
        }
    }

    private string Damaged(string page)
    {
        var damaged = new StringBuilder(page);
        for (var times = _random.Next(1, 12); times > 0 && damaged.Length > 0; times--)
        {
            var at = _random.Next(damaged.Length);
            if (_random.Next(2) == 0)
            {
                damaged.Remove(at, _random.Next(Math.Min(40, damaged.Length - at) + 1));
            }
            else
            {
                damaged.Insert(at, Pieces[_random.Next(Pieces.Length)]);
            }
        }

        return damaged.ToString();
    }

    private static void Check(string html)
    {
        NewsPage? page;
        try
        {
            page = NewsPage.Read(html);
        }
        catch (FormatException)
        {
            return;
        }

        if (page is null)
        {
            return;
        }

        Assert.All(page.Text.Split("\n\n"), paragraph => Assert.Equal(paragraph.Trim(), paragraph));
        Assert.DoesNotContain("\n\n\n", page.Text, StringComparison.Ordinal);
        for (var i = 0; i < page.Text.Length; i++)
        {
            // A letter stands there as itself; all else may be a reference, a dropped NUL, a line end
            if (page.SourceMap.Find(new TextSpan(i, i + 1)) is { } place && char.IsAsciiLetter(page.Text[i]) && place.Length == 1)
            {
                Assert.Equal(page.Text[i], html[place.Start]);
            }
        }

        Assert.Equal(page.Text, NewsPage.Read(html)!.Text);
    }
}
