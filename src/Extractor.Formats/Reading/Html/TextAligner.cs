using AngleSharp.Dom;

namespace Extractor.Reading.Html;

/// <summary>
/// Finds the text nodes of a tree, met in the tree's order, in the source. AngleSharp tells where elements begin and
/// what lies between tags, but not where text nodes stand. A node is only taken as found where every character of it
/// stands there; what the parser moved about stays without a place.
/// </summary>
internal sealed class TextAligner(string source, IReadOnlyList<TextSpan> texts)
{
    // White space the parser dropped between two tags
    private const int MostSkipped = 3;

    private int _text;
    private int _at = texts.Count > 0 ? texts[0].Start : source.Length;
    private TextSpan[] _places = [];

    /// <summary>Tells that the tree's order has come to an element.</summary>
    public void Enter(IElement element)
    {
        var position = element.SourceReference?.Position.Index ?? -1;
        while (_text < texts.Count && texts[_text].Start < position)
        {
            MoveTo(_text + 1);
        }
    }

    /// <summary>The place of each UTF-16 unit of a text node, valid until the next call; empty where the node was not found.</summary>
    public ReadOnlySpan<TextSpan> Align(string node)
    {
        var (text, at) = (_text, _at);
        for (var skipped = 0; skipped <= MostSkipped && _text < texts.Count; skipped++)
        {
            if (TryAlign(node))
            {
                return _places.AsSpan(0, node.Length);
            }

            MoveTo(text + skipped + 1);
        }

        (_text, _at) = (text, at);
        return [];
    }

    private void MoveTo(int text)
    {
        _text = text;
        _at = text < texts.Count ? texts[text].Start : source.Length;
    }

    private bool TryAlign(string node)
    {
        if (_places.Length < node.Length)
        {
            _places = new TextSpan[Math.Max(node.Length, 2 * _places.Length)];
        }

        for (var i = 0; i < node.Length;)
        {
            if (_text == texts.Count)
            {
                return false;
            }

            if (_at >= texts[_text].End)
            {
                MoveTo(_text + 1);
                continue;
            }

            var (taken, length) = Step(node, i);
            if (length == 0)
            {
                return false;
            }

            _places.AsSpan(i, taken).Fill(new TextSpan(_at, _at + length));
            (i, _at) = (i + taken, _at + length);
        }

        return true;
    }

    /// <summary>How many units of the node, and how many of the source, are one character; a length of 0 where they are not the same.</summary>
    private (int Taken, int Length) Step(string node, int i)
    {
        var (found, end) = (source[_at], texts[_text].End);
        if (found == '&')
        {
            var length = CharacterReference.Read(source.AsSpan(_at, end - _at), out var characters);
            if (length > 0 && string.CompareOrdinal(node, i, characters, 0, characters.Length) == 0)
            {
                return (characters.Length, length);
            }
        }

        if (found == '\r')
        {
            var length = _at + 1 < end && source[_at + 1] == '\n' ? 2 : 1;
            return node[i] == '\n' ? (1, length) : (0, length);
        }

        if (found == node[i] || (found == '\0' && node[i] == '\uFFFD'))
        {
            return (1, 1);
        }

        // The parser drops a NUL, and white space before the first word in some places
        return found == '\0' || (i == 0 && char.IsWhiteSpace(found)) ? (0, 1) : (0, 0);
    }
}
