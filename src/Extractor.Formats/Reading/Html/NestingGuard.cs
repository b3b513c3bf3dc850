using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Extractor.Reading.Html;

/// <summary>
/// Refuses pages that would take the parser more than linear time: it walks all open elements for many a tag, and
/// opens formatting elements that were not closed anew in every paragraph.
/// </summary>
internal sealed class NestingGuard
{
    /// <summary>How many elements may be open at once. Browsers stop at 512; the deepest of 147 saved news pages has 42.</summary>
    public const int Deepest = 800;

    // A paragraph in twenty open <font> elements costs twenty; a page has some ten thousand tags
    private const long MostReopened = 1_000_000;

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    // Elements without an end tag, and those that a next one ends
    private static readonly HashSet<string> Unclosed = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr", "image", "keygen",
        "p", "li", "dt", "dd", "tr", "td", "th", "tbody", "thead", "tfoot", "option", "optgroup", "colgroup", "rb", "rt", "rp", "rtc",
        "html", "head", "body", "frame", "basefont", "bgsound", "command",
    };

    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);
    private int _depth;
    private int _formatting;
    private long _reopened;

    /// <summary>Counts a tag.</summary>
    /// <exception cref="FormatException">There is too much open.</exception>
    public void Pass(HtmlToken token, int position)
    {
        if (token.Type is not (HtmlTokenType.StartTag or HtmlTokenType.EndTag) || Unclosed.Contains(token.Name))
        {
            _reopened += _formatting;
            Check(_reopened <= MostReopened, position);
            return;
        }

        var isFormatting = Formatting.Contains(token.Name);
        var open = _open.GetValueOrDefault(token.Name);
        if (token.Type == HtmlTokenType.StartTag && !(token as HtmlTagToken)!.IsSelfClosing)
        {
            // A link ends the one before it
            if (token.Name == "a" && open > 0)
            {
                return;
            }

            _open[token.Name] = open + 1;
            _depth++;
            _formatting += isFormatting ? 1 : 0;
            _reopened += _formatting;
        }
        else if (token.Type == HtmlTokenType.EndTag && open > 0)
        {
            _open[token.Name] = open - 1;
            _depth--;
            _formatting -= isFormatting ? 1 : 0;
        }

        Check(_depth <= Deepest && _reopened <= MostReopened, position);
    }

    private static void Check(bool isBearable, int position)
    {
        if (!isBearable)
        {
            throw new FormatException($"more mark-up is open at character {position} than a page has (at most {Deepest} elements are expected)");
        }
    }
}
