using System.Runtime.InteropServices;
using Extractor.Paragraphs;
using Extractor.Words;

namespace Extractor.Quotations;

/// <summary>
/// The search for the quotations of one article. The main marks, double or single, are paired over the paragraphs;
/// the others only within a part of a main quotation or within what lies outside all of them in one paragraph.
/// </summary>
internal sealed class QuotationSearch
{
    private readonly string _text;
    private readonly Paragraph[] _paragraphs;
    private readonly QuotationMarkReader _marks;
    private readonly List<Quotation> _found;

    public QuotationSearch(string text, ReadOnlySpan<Paragraph> paragraphs)
    {
        _text = text;
        _paragraphs = paragraphs.ToArray();
        _marks = new QuotationMarkReader(text);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].Kind is ParagraphKind.Body or ParagraphKind.Title)
            {
                _marks.Read(paragraphs[i].Span, i);
            }
        }

        // Two marks a quotation, mostly
        _found = new List<Quotation>((_marks.Doubles.Count + _marks.Singles.Count) / 2);
    }

    /// <summary>How many marks were looked at, repeated looks counted.</summary>
    public int Steps { get; private set; }

    /// <summary>The quotations in the order of their opening marks, each wholly inside another's part or outside.</summary>
    public List<Quotation> Find()
    {
        var doubles = CollectionsMarshal.AsSpan(_marks.Doubles);
        var singles = CollectionsMarshal.AsSpan(_marks.Singles);
        if (SinglesAreMain())
        {
            PairMainSingles(singles);
            PairInner(doubles, stretch =>
            {
                var pairer = new DoublePairer(_text, _found);
                pairer.Pair(CollectionsMarshal.AsSpan(stretch.Marks), stretch.Limit);
                pairer.EndStretch(stretch.Limit.End, goesOn: false);
                Steps += pairer.Steps;
            });
        }
        else
        {
            PairMainDoubles(doubles);
            PairInner(singles, stretch =>
            {
                var pairer = new SinglePairer(_text, _found, areMain: false);
                pairer.Pair(CollectionsMarshal.AsSpan(stretch.Marks), stretch.Limit, [], default);
                Steps += pairer.Steps;
            });
        }

        return new NamesInMarks(_text).TakeOut(new QuotationNesting(_text, _paragraphs).Nest(_found));
    }

    /// <summary>
    /// British papers quote with single marks and nest double ones. Counted are marks that nothing but a quotation
    /// has: single ones that close after punctuation, double ones that open.
    /// </summary>
    private bool SinglesAreMain()
    {
        int singles = 0, doubles = 0;
        foreach (var mark in _marks.Singles)
        {
            if (mark.Way == MarkWay.Close && _paragraphs[mark.Paragraph].Kind == ParagraphKind.Body)
            {
                singles += _text[mark.Start - 1] is ',' or '.' or '!' or '?' or '…' ? 1 : 0;
            }
        }

        foreach (var mark in _marks.Doubles)
        {
            doubles += mark.Way == MarkWay.Open && _paragraphs[mark.Paragraph].Kind == ParagraphKind.Body ? 1 : 0;
        }

        return singles > doubles;
    }

    private void PairMainDoubles(ReadOnlySpan<QuotationMark> marks)
    {
        var pairer = new DoublePairer(_text, _found);
        for (var start = 0; start < marks.Length;)
        {
            var here = InParagraphOf(marks[start..]);
            var paragraph = marks[start].Paragraph;
            var span = _paragraphs[paragraph].Span;
            start += here.Length;
            pairer.Pair(pairer.IsOpen ? here[pairer.GoOn(here, span)..] : here, span);
            var next = NextReadable(paragraph);
            var after = next < 0 || start == marks.Length || marks[start].Paragraph != next ? [] : InParagraphOf(marks[start..]);
            var goesOn = !after.IsEmpty && pairer.GoesOn(after, _paragraphs[next].Span);
            pairer.EndStretch(span.End, goesOn);
        }

        Steps += pairer.Steps + marks.Length;
    }

    private void PairMainSingles(ReadOnlySpan<QuotationMark> marks)
    {
        var pairer = new SinglePairer(_text, _found, areMain: true);
        for (var start = 0; start < marks.Length;)
        {
            var here = InParagraphOf(marks[start..]);
            var paragraph = marks[start].Paragraph;
            start += here.Length;
            var next = NextReadable(paragraph);
            var after = next < 0 || start == marks.Length || marks[start].Paragraph != next ? [] : InParagraphOf(marks[start..]);
            pairer.Pair(here, _paragraphs[paragraph].Span, after, next < 0 ? default : _paragraphs[next].Span);
        }

        Steps += pairer.Steps + marks.Length;
    }

    private static ReadOnlySpan<QuotationMark> InParagraphOf(ReadOnlySpan<QuotationMark> marks)
    {
        var count = 1;
        while (count < marks.Length && marks[count].Paragraph == marks[0].Paragraph)
        {
            count++;
        }

        return marks[..count];
    }

    /// <summary>The body paragraph that follows, furniture between them passed over, or -1; nothing goes on from a headline.</summary>
    private int NextReadable(int paragraph)
    {
        if (_paragraphs[paragraph].Kind == ParagraphKind.Title)
        {
            return -1;
        }

        for (var i = paragraph + 1; i < _paragraphs.Length; i++)
        {
            if (_paragraphs[i].Kind == ParagraphKind.Body)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Divides marks into those within one part of a main quotation and those outside in one paragraph.</summary>
    private void PairInner(ReadOnlySpan<QuotationMark> marks, Action<Stretch> pair)
    {
        if (marks.IsEmpty)
        {
            return;
        }

        var parts = MainParts();
        var outside = new Stretch();
        var inside = new Stretch();
        var part = 0;
        foreach (var mark in marks)
        {
            while (part < parts.Count && parts[part].End <= mark.Start)
            {
                part++;
            }

            var isInside = part < parts.Count && parts[part].Start <= mark.Start;
            var stretch = isInside ? inside : outside;
            var limit = isInside ? parts[part] : _paragraphs[mark.Paragraph].Span;
            if (stretch.Limit != limit)
            {
                stretch.Pair(pair);
                stretch.Limit = limit;
            }

            stretch.Marks.Add(mark);
        }

        inside.Pair(pair);
        outside.Pair(pair);
    }

    /// <summary>The parts of the quotations that lie in no other.</summary>
    private List<TextSpan> MainParts()
    {
        var parts = new List<TextSpan>();
        var all = new List<TextSpan>();
        foreach (var quotation in _found)
        {
            all.AddRange(quotation.Parts);
        }

        foreach (var part in StableSort.Sort(all, TextSpan.CompareOuterFirst))
        {
            if (parts.Count == 0 || parts[^1].End <= part.Start)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private sealed class Stretch
    {
        public List<QuotationMark> Marks { get; } = [];

        public TextSpan Limit { get; set; }

        public void Pair(Action<Stretch> pair)
        {
            if (Marks.Count > 0)
            {
                pair(this);
                Marks.Clear();
            }
        }
    }
}
