using System.Text;
using Extractor.Writing.Report;

namespace Extractor.Tests.Formats.Report;

public sealed class HtmlOutputTests
{
    [Theory]
    [InlineData("plain, “curly” — é 😀", "plain, “curly” — é 😀")]
    [InlineData("<b> & \"c\" 'd'", "&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;")]
    [InlineData("a\tb\nc\r\nd", "a\tb\nc\r\nd")]
    [InlineData("\0a\u0001\u001F\u007F\u0080\u009Fb", "\uFFFDa\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb")]
    [InlineData(null, "")]
    public void What_is_filled_in_is_text(string? text, string expected) =>
        Assert.Equal($"<p title=\"{expected}\">7{expected}</p>", Written(html => html.Write($"<p title=\"{text}\">{7}{text.AsSpan()}</p>")));

    // No attribute of a test can hold one
    [Fact]
    public void A_lone_surrogate_becomes_a_replacement_character() =>
        Assert.Equal("one \uFFFD two \uFFFD", Written(html => html.WriteText("one \uD83D two \uDE00")));

    private static string Written(Action<HtmlOutput> write)
    {
        using var stream = new MemoryStream();
        using (var html = new HtmlOutput(stream))
        {
            write(html);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
