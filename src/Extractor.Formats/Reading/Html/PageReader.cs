using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>Cuts a page into the blocks of text that a browser shows, without recursion: pages nest as deep as they like.</summary>
internal sealed class PageReader
{
    // A line of that length that ends a sentence is a paragraph, though only one <br> follows it; so are shorter ones after it
    private const int ShortestParagraphLine = 60;

    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "video", "audio", "canvas", "map",
        "select", "textarea", "button", "input", "head", "title", "meta", "link", "applet", "frameset", "noembed", "noframes",
        "datalist", "progress", "meter", "amp-ad", "amp-analytics", "amp-iframe", "amp-sidebar",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend",
        "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot",
        "th", "thead", "tr", "ul", "xmp",
    };

    private readonly TextAligner _aligner;
    private readonly HintReader _hints = new();
    private readonly BlockText _text = new();
    private readonly List<PageBlock> _blocks = [];
    private readonly List<PageRegion> _regions = [];
    private PageRegion _region = null!;
    private PageRegion? _regionOfLines;
    private int _links;
    private int _breaks;

    private PageReader(ParsedPage page) => _aligner = new TextAligner(page.Source, page.Texts);

    /// <summary>The blocks and regions of a page, in order; a region stands before those in it.</summary>
    public static (IReadOnlyList<PageBlock> Blocks, IReadOnlyList<PageRegion> Regions) Read(ParsedPage page)
    {
        var reader = new PageReader(page);
        if (page.Document.DocumentElement is { } root)
        {
            reader.Walk(root);
        }

        return (reader._blocks, reader._regions);
    }

    private void Walk(IElement root)
    {
        var open = new Stack<(IElement Element, int Next)>();
        Enter(root);
        open.Push((root, 0));
        while (open.TryPop(out var top))
        {
            if (top.Next == top.Element.ChildNodes.Length)
            {
                Leave(top.Element);
                continue;
            }

            open.Push((top.Element, top.Next + 1));
            var child = top.Element.ChildNodes[top.Next];
            if (child is IText text)
            {
                AddText(text.Data);
            }
            else if (child is IElement element)
            {
                _aligner.Enter(element);
                if (!Skipped.Contains(element.LocalName) && Enter(element))
                {
                    open.Push((element, 0));
                }
            }
        }
    }

    /// <summary>Whether what is in the element is to be read.</summary>
    private bool Enter(IElement element)
    {
        if (element.LocalName == "br" || (!element.HasChildNodes && element.ClassList.Contains("br")))
        {
            _breaks++;
            return false;
        }

        if (element.LocalName == "a")
        {
            _links += element.HasAttribute("href") ? 1 : 0;
            return true;
        }

        var hints = _hints.Read(element);
        var isBlock = Blocks.Contains(element.LocalName) || element.LocalName.Contains('-', StringComparison.Ordinal);
        if (!isBlock && (hints & Hints.Hidden) != 0)
        {
            return false;
        }

        // A part of a line that names what it is stands for itself, but not within a paragraph
        if (isBlock || (hints != Hints.None && KindOf(_region) == BlockKind.Text))
        {
            EndBlock();
            _region = new PageRegion
            {
                Element = element,
                Parent = _regions.Count == 0 ? null : _region,
                Hints = hints,
                FirstBlock = _blocks.Count,
            };
            _regions.Add(_region);
        }

        return true;
    }

    private void Leave(IElement element)
    {
        if (element.LocalName == "a" && element.HasAttribute("href"))
        {
            _links--;
        }
        else if (_region.Element == element)
        {
            EndBlock();
            _region.EndBlock = _blocks.Count;
            _region = _region.Parent ?? _region;
        }
    }

    private void AddText(string data)
    {
        var places = _aligner.Align(data);
        for (var i = 0; i < data.Length; i++)
        {
            if (_breaks > 0 && !char.IsWhiteSpace(data[i]))
            {
                Break();
            }

            _text.Add(data[i], places.IsEmpty ? null : places[i], _links > 0);
        }
    }

    private void Break()
    {
        if (_breaks > 1)
        {
            EndBlock();
        }
        else if (_text.EndsSentence && (_text.Length >= ShortestParagraphLine || _region == _regionOfLines))
        {
            EndBlock();
            _regionOfLines = _region;
        }
        else
        {
            _text.BreakLine();
        }

        _breaks = 0;
    }

    private void EndBlock()
    {
        _breaks = 0;
        if (_regions.Count > 0 && _text.Take(_blocks.Count, _region, KindOf(_region)) is { } block)
        {
            _blocks.Add(block);
        }
    }

    private static BlockKind KindOf(PageRegion region)
    {
        for (var outer = region; outer is not null; outer = outer.Parent)
        {
            switch (outer.Element.LocalName)
            {
                case "p" or "blockquote" or "pre" or "center":
                    return BlockKind.Paragraph;
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                    return BlockKind.Heading;
                case "li" or "dd" or "dt":
                    return BlockKind.Item;
                case "td" or "th":
                    return BlockKind.Cell;
                case "div" or "article" or "section" or "main" or "body":
                    return BlockKind.Text;
            }
        }

        return BlockKind.Text;
    }
}
