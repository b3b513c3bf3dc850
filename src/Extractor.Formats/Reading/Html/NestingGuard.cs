using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace Extractor.Reading.Html;

/// <summary>
/// Refuses pages that would take the parser more than linear time: it walks all open elements for many a tag, and
/// opens formatting elements that were not closed anew in every paragraph.
/// </summary>
internal sealed class NestingGuard
{
    /// <summary>How many elements may be open at once. Browsers stop at 512; the deepest of 147 saved news pages has 45.</summary>
    public const int Deepest = 256;

    // A paragraph in twenty open <font> elements costs twenty; a page has some ten thousand tags
    private const long MostReopened = 1_000_000;

    // The parser keeps no more that are alike
    private const int MostAlike = 3;

    private static readonly HashSet<string> Formatting = new(StringComparer.Ordinal)
    {
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u",
    };

    // Elements without an end tag, and those that the next of their kind ends
    private static readonly HashSet<string> Unclosed = new(StringComparer.Ordinal)
    {
        "area", "base", "basefont", "bgsound", "body", "br", "col", "colgroup", "command", "dd", "dt", "embed", "frame", "head", "hr",
        "html", "image", "img", "input", "keygen", "li", "link", "meta", "optgroup", "option", "p", "param", "rb", "rp", "rt", "rtc",
        "source", "tbody", "td", "tfoot", "th", "thead", "tr", "track", "wbr",
    };

    private readonly Stack<string> _open = new();
    private readonly Dictionary<string, int> _openOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stack<string>> _formattingOfName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _alike = new(StringComparer.Ordinal);
    private int _formatting;
    private long _reopened;

    /// <summary>Counts a token.</summary>
    /// <exception cref="FormatException">There is too much open.</exception>
    public void Pass(HtmlToken token, int position)
    {
        if (token is HtmlTagToken tag)
        {
            if (Formatting.Contains(tag.Name))
            {
                PassFormatting(tag);
            }
            else if (tag.Type == HtmlTokenType.EndTag)
            {
                Close(tag.Name);
            }
            else if (!tag.IsSelfClosing && !Unclosed.Contains(tag.Name))
            {
                _open.Push(tag.Name);
                _openOfName[tag.Name] = _openOfName.GetValueOrDefault(tag.Name) + 1;
            }
        }

        _reopened += _formatting;
        if (_open.Count + _formatting > Deepest || _reopened > MostReopened)
        {
            throw new FormatException($"more mark-up is open at character {position} than a page has (at most {Deepest} elements are expected)");
        }
    }

    /// <summary>Closes the innermost element of the name and all in it.</summary>
    private void Close(string name)
    {
        if (_openOfName.GetValueOrDefault(name) == 0)
        {
            return;
        }

        string closed;
        do
        {
            closed = _open.Pop();
            _openOfName[closed]--;
        }
        while (closed != name);
    }

    private void PassFormatting(HtmlTagToken tag)
    {
        if (!_formattingOfName.TryGetValue(tag.Name, out var open))
        {
            _formattingOfName.Add(tag.Name, open = new Stack<string>());
        }

        // A link ends the one before it
        if (open.Count > 0 && (tag.Type == HtmlTokenType.EndTag || tag.Name == "a"))
        {
            var count = --_alike[open.Pop()];
            _formatting -= count < MostAlike ? 1 : 0;
        }

        if (tag.Type == HtmlTokenType.StartTag)
        {
            var look = string.Join(' ', tag.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}").Prepend(tag.Name));
            open.Push(look);
            var count = _alike[look] = _alike.GetValueOrDefault(look) + 1;
            _formatting += count <= MostAlike ? 1 : 0;
        }
    }
}
