namespace Extractor.Writing.Report;

/// <summary>
/// Writes an article's text with highlights that may lie in one another, overlap and run over paragraphs. Elements
/// can do none of this but the first, so one that is in the way is closed and opened again.
/// </summary>
internal sealed class HighlightedText
{
    // Deeper, underlines run into each other and a browser gives up at 512; what lies deeper keeps its reference
    private const int Deepest = 12;

    private readonly string _text;
    private readonly HtmlOutput _html;
    private readonly Action<int> _writeReference;
    private readonly Highlight[] _highlights;
    private readonly List<Highlight> _open = [];
    private int _next;

    /// <summary>Puts the highlights in order.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="highlights">What to mark, in any order.</param>
    /// <param name="writeReference">Writes the link to the note of a statement, named by its number.</param>
    /// <param name="html">What to write to.</param>
    public HighlightedText(string text, IEnumerable<Highlight> highlights, Action<int> writeReference, HtmlOutput html)
    {
        _text = text;
        _html = html;
        _writeReference = writeReference;

        // What holds another comes first; the sort keeps the order of equals
        _highlights = [.. highlights.OrderBy(one => one.Span.Start).ThenByDescending(one => one.Span.End)];
    }

    /// <summary>Writes a block of the text; blocks are written in order.</summary>
    public void Write(TextSpan block)
    {
        _open.RemoveAll(highlight => highlight.Span.End <= block.Start);
        _open.ForEach(Open);
        for (var at = block.Start; at < block.End;)
        {
            EndAt(at);
            BeginAt(at);
            var stop = StopAfter(at, block.End);
            _html.WriteText(_text.AsSpan(at..stop));
            at = stop;
        }

        EndAt(block.End);
        Suspend();
    }

    /// <summary>The next place where a highlight begins or ends, or the end of the block.</summary>
    private int StopAfter(int at, int end)
    {
        foreach (var highlight in _open)
        {
            end = Math.Min(end, highlight.Span.End);
        }

        return _next < _highlights.Length ? Math.Min(end, Math.Max(at + 1, _highlights[_next].Span.Start)) : end;
    }

    private void BeginAt(int at)
    {
        for (; _next < _highlights.Length && _highlights[_next].Span.Start <= at; _next++)
        {
            var highlight = _highlights[_next];
            if (highlight.Span.End > at && _open.Count < Deepest)
            {
                _open.Add(highlight);
                Open(highlight);
            }
            else if (highlight.HasReference)
            {
                _writeReference(highlight.Statement);
            }
        }
    }

    /// <summary>Closes what ends, with what lies on it, which is opened again.</summary>
    private void EndAt(int at)
    {
        var lowest = _open.FindIndex(highlight => highlight.Span.End <= at);
        if (lowest < 0)
        {
            return;
        }

        for (var i = _open.Count - 1; i >= lowest; i--)
        {
            if (_open[i].Span.End <= at)
            {
                Refer(i);
            }

            Close(_open[i]);
        }

        _open.RemoveAll(highlight => highlight.Span.End <= at);
        for (var i = lowest; i < _open.Count; i++)
        {
            Open(_open[i]);
        }
    }

    /// <summary>Closes all at the end of a block; what goes on is opened in the next, but its reference stands here, beside its note.</summary>
    private void Suspend()
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            Refer(i);
            Close(_open[i]);
        }
    }

    private void Refer(int index)
    {
        if (_open[index].HasReference)
        {
            _writeReference(_open[index].Statement);
            _open[index] = _open[index] with { HasReference = false };
        }
    }

    private void Open(Highlight highlight) =>
        _html.Write($"<{highlight.Element} class=\"{highlight.Class}\" data-s=\"{highlight.Statement}\">");

    private void Close(Highlight highlight) => _html.Write($"</{highlight.Element}>");
}
