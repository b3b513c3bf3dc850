namespace Extractor.Paragraphs;

/// <summary>The lines of a text, and which of them were broken only to fit a width.</summary>
internal static class TextLines
{
    // No text in the wild is wrapped wider: mail and news agencies wrap at 65 to 80 characters, some editors at 100 or 120
    private const int WidestWrap = 120;

    // Two lines may be a headline and its deck
    private const int FewestBreaks = 3;

    /// <summary>The lines that hold something, without white space at their ends, wrapped ones joined, in UTF-16 units.</summary>
    public static List<TextSpan> Read(string text) => JoinWrapped(text, Split(text));

    /// <summary>The place of the first character that ends a line, or -1.</summary>
    public static int IndexOfLineEnd(ReadOnlySpan<char> text) => text.IndexOfAny("\n\r\u2028\u2029");

    /// <summary>Whether the span holds the end of a line.</summary>
    public static bool HoldsLineEnd(ReadOnlySpan<char> text) => IndexOfLineEnd(text) >= 0;

    /// <summary>A stretch of the text without white space at its ends.</summary>
    public static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    private static List<Line> Split(string text)
    {
        var lines = new List<Line>();
        var blankBefore = true;
        for (var start = 0; start <= text.Length;)
        {
            var length = IndexOfLineEnd(text.AsSpan(start));
            var end = length < 0 ? text.Length : start + length;
            var span = Trimmed(text, start, end);
            if (!span.IsEmpty)
            {
                lines.Add(new Line(span, blankBefore));
            }

            blankBefore = span.IsEmpty;
            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    private static List<TextSpan> JoinWrapped(string text, List<Line> lines)
    {
        var width = WrapWidth(text, lines);
        var joined = new List<TextSpan>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0
                && !lines[i].BlankBefore
                && (IsFull(text, lines[i - 1].Span, lines[i].Span, width) || MarkupTag.IsBroken(lines[i - 1].Span.In(text), lines[i].Span.In(text))))
            {
                joined[^1] = new TextSpan(joined[^1].Start, lines[i].Span.End);
            }
            else
            {
                joined.Add(lines[i].Span);
            }
        }

        return joined;
    }

    /// <summary>
    /// The width at which the text's lines were broken, or <see cref="int.MaxValue"/> where each line is a paragraph.
    /// Broken lines are narrow, end within sentences, and the word that begins the next one had no room.
    /// </summary>
    private static int WrapWidth(string text, List<Line> lines)
    {
        int width = 0, wide = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            wide += lines[i].Span.Length > WidestWrap ? 1 : 0;
            if (i > 0 && !lines[i].BlankBefore && lines[i - 1].Span.Length <= WidestWrap)
            {
                width = Math.Max(width, lines[i - 1].Span.Length);
            }
        }

        // A long address or headline may stand in a wrapped text, paragraphs of one line do not
        if (width == 0 || wide * 10 > lines.Count)
        {
            return int.MaxValue;
        }

        int breaks = 0, full = 0, afterSentence = 0;
        for (var i = 1; i < lines.Count; i++)
        {
            if (!lines[i].BlankBefore)
            {
                var before = lines[i - 1].Span;
                breaks++;
                full += IsFull(text, before, lines[i].Span, width) ? 1 : 0;
                afterSentence += SentenceEnd.IsAt(text, before.End) ? 1 : 0;
            }
        }

        return breaks >= FewestBreaks && full * 2 > breaks && afterSentence * 2 < breaks ? width : int.MaxValue;
    }

    /// <summary>
    /// Whether the first word of the next line had no room on this one. Some wrap a few characters early, but a line
    /// that ends a sentence early ends a paragraph.
    /// </summary>
    private static bool IsFull(string text, TextSpan line, TextSpan next, int width)
    {
        var word = next.Start;
        while (word < next.End && !char.IsWhiteSpace(text[word]) && word - next.Start < WidestWrap)
        {
            word++;
        }

        var slack = SentenceEnd.IsAt(text, line.End) ? 0 : width / 10;
        return width != int.MaxValue && line.Length <= width && line.Length + 1 + (word - next.Start) > width - slack;
    }

    private readonly record struct Line(TextSpan Span, bool BlankBefore);
}
