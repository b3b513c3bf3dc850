using System.Text;

namespace Extractor.Reading.Html;

/// <summary>Collects the text of one block as a browser shows it, and where each character stands.</summary>
internal sealed class BlockText
{
    private static readonly TextSpan Nowhere = new(-1, -1);

    private readonly StringBuilder _text = new();
    private readonly List<SourcePiece> _pieces = [];
    private TextSpan _blank;
    private bool _blankIsPending;
    private bool _inWord;

    /// <summary>The number of words so far.</summary>
    public int Words { get; private set; }

    /// <summary>How many of them stand in links.</summary>
    public int LinkedWords { get; private set; }

    /// <summary>The number of characters so far, white space at the end not counted.</summary>
    public int Length => _text.Length;

    /// <summary>Whether the text so far ends like a sentence.</summary>
    public bool EndsSentence => _text.Length > 0 && _text[^1] is '.' or '!' or '?' or '”' or '"' or '’' or ')' or ':';

    /// <summary>Adds a character.</summary>
    /// <param name="character">A UTF-16 unit.</param>
    /// <param name="place">Where it stands in the source; null where that is not known.</param>
    /// <param name="isLinked">Whether it stands in a link.</param>
    public void Add(char character, TextSpan? place, bool isLinked)
    {
        if (character is ' ' or '\n' or '\t' or '\r' or '\f')
        {
            _blank = _blankIsPending ? _blank : place ?? Nowhere;
            _blankIsPending = true;
            return;
        }

        var isSpace = char.IsWhiteSpace(character);
        if (_text.Length == 0 && isSpace)
        {
            return;
        }

        if (_blankIsPending && _text.Length > 0)
        {
            Append(' ', _blank);
        }

        if (_blankIsPending || isSpace)
        {
            (_blankIsPending, _inWord) = (false, false);
        }

        Append(character, place ?? Nowhere);
        if (!isSpace && (!_inWord || IsWordByItself(character)))
        {
            _inWord = true;
            Words++;
            LinkedWords += isLinked ? 1 : 0;
        }
    }

    /// <summary>Begins a new line.</summary>
    public void BreakLine()
    {
        DropBlanksAtEnd();
        if (_text.Length > 0)
        {
            Append('\n', Nowhere);
        }

        (_blankIsPending, _inWord) = (false, false);
    }

    /// <summary>Gives what was collected as a block and begins anew; null where nothing was.</summary>
    public PageBlock? Take(int number, PageRegion region, BlockKind kind)
    {
        DropBlanksAtEnd();
        var block = _text.Length == 0 ? null : new PageBlock
        {
            Number = number,
            Region = region,
            Kind = kind,
            Text = _text.ToString(),
            Pieces = [.. _pieces],
            Words = Words,
            LinkedWords = LinkedWords,
        };
        _text.Clear();
        _pieces.Clear();
        (Words, LinkedWords, _blankIsPending, _inWord) = (0, 0, false, false);
        return block;
    }

    /// <summary>Whether a script without blanks is written so: a page in Japanese has an article too, which others then tell is not English.</summary>
    private static bool IsWordByItself(char character) => character is >= '\u2E80' and < '\uA000' or >= '\uAC00' and < '\uD7B0';

    private void DropBlanksAtEnd()
    {
        while (_text.Length > 0 && char.IsWhiteSpace(_text[^1]))
        {
            _text.Length--;
        }

        while (_pieces.Count > 0 && _pieces[^1].Text.End > _text.Length)
        {
            var last = _pieces[^1];
            _pieces.RemoveAt(_pieces.Count - 1);
            if (last.Text.Start < _text.Length && last.IsVerbatim)
            {
                var length = _text.Length - last.Text.Start;
                _pieces.Add(new SourcePiece(new(last.Text.Start, _text.Length), new(last.Source.Start, last.Source.Start + length)));
            }
        }
    }

    private void Append(char character, TextSpan place)
    {
        var at = _text.Length;
        _text.Append(character);
        if (place.Start < 0)
        {
            return;
        }

        if (_pieces.Count > 0 && _pieces[^1] is var last && last.Text.End == at)
        {
            // The second half of a pair, or of a reference to two characters
            if (last.Source == place)
            {
                _pieces[^1] = last with { Text = new(last.Text.Start, at + 1) };
                return;
            }

            if (last.IsVerbatim && place.Length == 1 && place.Start == last.Source.End)
            {
                _pieces[^1] = new SourcePiece(new(last.Text.Start, at + 1), new(last.Source.Start, place.End));
                return;
            }
        }

        _pieces.Add(new SourcePiece(new(at, at + 1), place));
    }
}
