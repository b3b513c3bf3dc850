using System.Text;
using System.Text.RegularExpressions;
using Extractor.Model;
using Extractor.Writing.Report;

namespace Extractor.Tests.Formats.Report;

public sealed class HighlightedTextTests
{
    // Letters stand for elements: (1 … )1 is a mark of statement 1, [1] the reference to its note
    [Theory]
    [InlineData("abcdef", "1:1-3", "a(1bc[1])def")]
    [InlineData("abcdef", "1:0-6 2:2-4", "(1ab(2cd[2])ef[1])")]
    [InlineData("abcdef", "1:0-4 2:2-4", "(1ab(2cd[2])[1])ef")]
    [InlineData("abcdef", "2:0-2 1:0-4", "(1(2ab[2])cd[1])ef")]
    [InlineData("abcdef", "1:0-4 2:2-6", "(1ab(2cd)[1])(2ef[2])")]
    [InlineData("abcdef", "1:0-3 1:4-6", "(1abc[1])d(1ef)")]
    [InlineData("abcdef", "1:0-2 2:2-4", "(1ab[1])(2cd[2])ef")]
    [InlineData("abcdef", "1:2-2", "ab[1]cdef")]
    [InlineData("ab\n\ncd", "1:1-5", "a(1b[1])|(1c)d")]
    [InlineData("ab\n\ncd", "1:0-3 2:2-5", "(1ab[1])|(2c[2])d")]
    [InlineData("ab\n\ncd", "1:0-5 2:1-6", "(1a(2b[2])[1])|(1(2c))(2d)")]
    public void Highlights_that_cross_are_closed_and_opened_again(string text, string highlights, string expected) =>
        Assert.Equal(expected, Written(text, [.. highlights.Split(' ').Select(Read)]));

    [Fact]
    public void What_lies_too_deep_keeps_its_reference()
    {
        var highlights = Enumerable.Range(1, 100).Select(number => new Highlight(new TextSpan(0, 1), "mark", "", number, HasReference: true));

        var html = Written("a", [.. highlights]);

        Assert.Equal(12, html.Count(character => character == '('));
        Assert.All(Enumerable.Range(1, 100), number => Assert.Contains($"[{number}]", html, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_is_lost_and_all_of_a_highlight_is_marked()
    {
        // A fixed seed: a failure found once is found again
        var random = new Random(20261125);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(Enumerable.Range(0, 40).Select(i => i > 0 && random.Next(8) == 0 ? "\n\n" : ((char)('a' + random.Next(26))).ToString()));
            var highlights = Enumerable.Range(1, random.Next(8)).Select(number =>
            {
                var start = random.Next(text.Length);
                return new Highlight(new TextSpan(start, random.Next(start, text.Length + 1)), "mark", "", number, HasReference: true);
            }).ToList();

            var html = Written(text, highlights);

            Assert.Equal(text.ReplaceLineEndings("").Trim(), Regex.Replace(html, @"\(\d+|\)|\[\d+\]|\|", ""));
            foreach (var highlight in highlights)
            {
                Assert.Equal(text[highlight.Span.Start..highlight.Span.End].ReplaceLineEndings(""), MarkedBy(highlight.Statement, html));
            }
        }
    }

    /// <summary>All text inside the marks of a statement.</summary>
    private static string MarkedBy(int statement, string html)
    {
        var open = new Stack<int>();
        var marked = new StringBuilder();
        foreach (Match part in Regex.Matches(html, @"\((\d+)|\)|\[\d+\]|\||[a-z]"))
        {
            switch (part.Value[0])
            {
                case '(':
                    open.Push(int.Parse(part.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture));
                    break;
                case ')':
                    open.Pop();
                    break;
                case '|':
                    Assert.Empty(open);
                    break;
                case >= 'a' and <= 'z' when open.Contains(statement):
                    marked.Append(part.Value);
                    break;
            }
        }

        Assert.Empty(open);
        return marked.ToString();
    }

    private static Highlight Read(string written)
    {
        var numbers = Regex.Matches(written, @"\d+").Select(match => int.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        return new Highlight(new TextSpan(numbers[1], numbers[2]), "mark", "", numbers[0], HasReference: !written.StartsWith("1:4-6", StringComparison.Ordinal));
    }

    private static string Written(string text, IReadOnlyList<Highlight> highlights)
    {
        using var stream = new MemoryStream();
        using (var html = new HtmlOutput(stream))
        {
            var output = html;
            var highlighted = new HighlightedText(text, highlights, number => output.Write($"[{number}]"), html);
            foreach (var block in TextBlocks.Read(text))
            {
                html.WriteMarkup("|");
                highlighted.Write(block.Span);
            }
        }

        var written = Encoding.UTF8.GetString(stream.ToArray()).TrimStart('|');
        return Regex.Replace(written, "<mark class=\"\" data-s=\"(\\d+)\">", "($1").Replace("</mark>", ")", StringComparison.Ordinal);
    }
}
