using System.Runtime.InteropServices;

namespace Extractor.Quotations;

/// <summary>Pairs double marks and guillemets, which open and close by shape or surroundings.</summary>
internal sealed class DoublePairer(string text, List<Quotation> found)
{
    // 12-inch records, 65" screens; "in 1980" ends a quotation
    private const int MostInchDigits = 2;

    private readonly List<OpenQuotation> _open = [];

    /// <summary>How many marks were looked at, lookahead included.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether a quotation is open.</summary>
    public bool IsOpen => _open.Count > 0;

    private ref OpenQuotation Outermost => ref CollectionsMarshal.AsSpan(_open)[0];

    /// <summary>
    /// Goes on with the open quotation in the next paragraph, which may open it again.
    /// Returns how many marks that takes: one or none.
    /// </summary>
    public int GoOn(ReadOnlySpan<QuotationMark> marks, TextSpan paragraph)
    {
        var reopens = Reopens(marks, paragraph);
        Outermost.PartStart = reopens ? marks[0].End : paragraph.Start;
        return reopens ? 1 : 0;
    }

    /// <summary>Whether the marks of the next paragraph show that the open quotation goes on there.</summary>
    public bool GoesOn(ReadOnlySpan<QuotationMark> marks, TextSpan paragraph) =>
        IsOpen
        && !marks.IsEmpty
        && marks[0].Family == _open[0].Opening.Family
        && (Reopens(marks, paragraph) || marks[0].Way == MarkWay.Close);

    /// <summary>Pairs the marks of a stretch of text, in order.</summary>
    public void Pair(ReadOnlySpan<QuotationMark> marks, TextSpan stretch)
    {
        for (var i = 0; i < marks.Length; i++)
        {
            Steps++;
            var mark = marks[i];
            if (IsMeasure(mark, marks[(i + 1)..]))
            {
                continue;
            }

            if ((mark.Way == MarkWay.Close && !OpensStretch(marks[i..], stretch)) || (mark.Way == MarkWay.Either && IsOpen) || ClosesLow(mark))
            {
                Close(mark);
            }
            else
            {
                if (IsOpen && !IsNested(mark, marks[(i + 1)..], stretch))
                {
                    EndAll(mark.Start);
                }

                _open.Add(new OpenQuotation(mark));
            }
        }
    }

    /// <summary>Ends the part that is being read at the end of its stretch; a quotation that does not go on ends there too.</summary>
    public void EndStretch(int end, bool goesOn)
    {
        if (!goesOn)
        {
            EndAll(end);
            return;
        }

        while (_open.Count > 1)
        {
            EndLast(end);
        }

        Outermost.EndPart(text, end);
    }

    // French papers open again with the closing mark
    private bool Reopens(ReadOnlySpan<QuotationMark> marks, TextSpan paragraph) =>
        !marks.IsEmpty
        && marks[0].Start == paragraph.Start
        && (marks[0].Way != MarkWay.Close || text[marks[0].Start] == '»' || OpensStretch(marks, paragraph))
        && marks[0].Family == _open[0].Opening.Family
        && IsStraight(marks[0]) == IsStraight(_open[0].Opening);

    /// <summary>A mark of closing shape that begins a paragraph opens where the next one closes: <c>” … and so we left,” she said.</c></summary>
    private static bool OpensStretch(ReadOnlySpan<QuotationMark> marks, TextSpan stretch) =>
        marks[0].Start == stretch.Start && marks.Length > 1 && marks[1].Way == MarkWay.Close;

    // Who quotes whole paragraphs with straight marks keeps to them; curly ones then quote within
    private bool IsStraight(QuotationMark mark) => text[mark.Start] is '"' or '\'';

    private void Close(QuotationMark mark)
    {
        var match = _open.Count - 1;
        while (match >= 0 && _open[match].Opening.Family != mark.Family)
        {
            match--;
        }

        if (match < 0)
        {
            return;
        }

        while (_open.Count - 1 > match)
        {
            EndLast(mark.Start);
        }

        EndLast(mark.Start, mark);
    }

    private void EndAll(int end)
    {
        while (IsOpen)
        {
            EndLast(end);
        }
    }

    private void EndLast(int end, QuotationMark? closing = null)
    {
        var last = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        last.EndPart(text, end);
        if (last.Finish(closing) is { } quotation)
        {
            found.Add(quotation);
        }
    }

    /// <summary>
    /// An opening mark within a quotation: the first of two that close after it, one of another family that closes
    /// next, or a pair of curly marks in a paragraph that straight ones quote as a whole: <c>"The mayor was “pleased”.</c>
    /// </summary>
    private bool IsNested(QuotationMark mark, ReadOnlySpan<QuotationMark> after, TextSpan stretch)
    {
        if (after.IsEmpty || after[0].Way != MarkWay.Close || after[0].Family != mark.Family)
        {
            return false;
        }

        var outer = _open[^1].Opening;
        return mark.Family != outer.Family
            || (after.Length > 1 && after[1].Way == MarkWay.Close)
            || (outer.Start == stretch.Start
                && outer.End < mark.Start
                && text[outer.Start] == '"'
                && text[mark.Start] == '“'
                && text[after[0].Start] == '”');
    }

    /// <summary>„…“: the mark that opens elsewhere closes after a low one.</summary>
    private bool ClosesLow(QuotationMark mark) =>
        IsOpen && text[mark.Start] == '“' && text[_open[^1].Opening.Start] == '„' && !char.IsWhiteSpace(text[mark.Start - 1]);

    /// <summary>
    /// 5' 11" and 12" pizza: after a digit, where no quotation is open, or where a closing mark follows that would
    /// otherwise close nothing.
    /// </summary>
    private bool IsMeasure(QuotationMark mark, ReadOnlySpan<QuotationMark> after)
    {
        if (mark.Way == MarkWay.Open || mark.Family != MarkFamily.Double || mark.Start == 0 || !char.IsAsciiDigit(text[mark.Start - 1]))
        {
            return false;
        }

        var number = mark.Start - 1;
        while (number > 0 && mark.Start - number <= MostInchDigits && char.IsAsciiDigit(text[number - 1]))
        {
            number--;
        }

        var foot = number > 0 && char.IsWhiteSpace(text[number - 1]) ? number - 2 : number - 1;
        var followsFeet = foot > 0 && text[foot] is '\'' or '’' or '′' && char.IsAsciiDigit(text[foot - 1]);
        var leavesAnotherToClose = text[mark.Start] is '"' or '\''
            && mark.Start - number <= MostInchDigits
            && !after.IsEmpty
            && after[0].Way == MarkWay.Close;
        return !IsOpen || followsFeet || leavesAnotherToClose;
    }
}
