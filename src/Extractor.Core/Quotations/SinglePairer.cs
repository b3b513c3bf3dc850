using Extractor.Tokens;

namespace Extractor.Quotations;

/// <summary>
/// Pairs single marks, which are apostrophes as often as not: an opening one counts only where a closing one follows
/// before the next opening one.
/// </summary>
internal sealed class SinglePairer(string text, List<Quotation> found, bool areMain)
{
    // “'hood for the workers'”: without a surer sign, more words than this are no quotation
    private const int MostDoubtfulWords = 3;

    private OpenQuotation? _open;

    private enum Closing
    {
        Doubtful,
        Likely,
        Sure,
    }

    /// <summary>How many marks were looked at.</summary>
    public int Steps { get; private set; }

    /// <summary>Pairs the marks of a stretch of text, in order.</summary>
    /// <param name="marks">The marks of the stretch.</param>
    /// <param name="stretch">The stretch.</param>
    /// <param name="after">The marks of the next paragraph, none where nothing may go on there.</param>
    /// <param name="next">The next paragraph.</param>
    public void Pair(ReadOnlySpan<QuotationMark> marks, TextSpan stretch, ReadOnlySpan<QuotationMark> after, TextSpan next)
    {
        var i = _open is null ? 0 : GoOn(marks, stretch, after, next);
        while (i < marks.Length)
        {
            Steps++;
            if (marks[i].Way != MarkWay.Open)
            {
                i++;
                continue;
            }

            var quotation = new OpenQuotation(marks[i]);
            var close = FindClose(marks, i + 1, quotation, stretch.End, out var seen);
            if (close >= 0)
            {
                End(quotation, marks[close]);
                i = close + 1;
            }
            else if (seen == marks.Length && MayStayOpen(quotation, stretch) && GoesOn(after, next))
            {
                quotation.EndPart(text, stretch.End);
                _open = quotation;
                return;
            }
            else
            {
                i = Math.Max(seen, i + 1);
            }
        }
    }

    private int GoOn(ReadOnlySpan<QuotationMark> marks, TextSpan stretch, ReadOnlySpan<QuotationMark> after, TextSpan next)
    {
        var quotation = _open!.Value;
        var first = marks[0].Start == stretch.Start ? 1 : 0;
        quotation.PartStart = first == 1 ? marks[0].End : stretch.Start;
        var close = FindClose(marks, first, quotation, stretch.End, out var seen);
        if (close >= 0)
        {
            _open = null;
            End(quotation, marks[close]);
            return close + 1;
        }

        quotation.EndPart(text, stretch.End);
        if (seen == marks.Length && GoesOn(after, next))
        {
            _open = quotation;
        }
        else
        {
            _open = null;
            Keep(quotation, closing: null);
        }

        return seen;
    }

    /// <summary>The index of the mark that closes a quotation, or -1; the search ends at the next opening mark.</summary>
    private int FindClose(ReadOnlySpan<QuotationMark> marks, int from, in OpenQuotation quotation, int end, out int seen)
    {
        var doubtful = -1;
        for (seen = from; seen < marks.Length && marks[seen].Way == MarkWay.Close; seen++)
        {
            Steps++;
            switch (ClosingAt(marks[seen], end))
            {
                case Closing.Sure:
                    return seen;
                case Closing.Likely when IsOpeningShape(quotation.Opening):
                    return seen;
                case Closing.Doubtful when doubtful < 0:
                    doubtful = seen;
                    break;
            }
        }

        return doubtful >= 0 && (areMain || HasFewWords(quotation.PartStart, marks[doubtful].Start)) ? doubtful : -1;
    }

    /// <summary>How surely a mark closes: after or before punctuation; after a word; after an s or a dropped g (“workers'”, “goin'”).</summary>
    private Closing ClosingAt(QuotationMark mark, int end)
    {
        var before = text[mark.Start - 1];
        if (!char.IsLetterOrDigit(before) || mark.End == end)
        {
            return Closing.Sure;
        }

        if (before is 's' or 'S' || (before is 'n' && text[mark.Start - 2] == 'i'))
        {
            return char.IsWhiteSpace(text[mark.End]) ? Closing.Doubtful : Closing.Likely;
        }

        return char.IsWhiteSpace(text[mark.End]) ? Closing.Likely : Closing.Sure;
    }

    // ’ before a word is an apostrophe, were it not for those who have no other mark
    private bool IsOpeningShape(QuotationMark mark) => text[mark.Start] != '’';

    private bool HasFewWords(int start, int end)
    {
        var words = 1;
        for (var i = start; i < end && words <= MostDoubtfulWords; i++)
        {
            words += char.IsWhiteSpace(text[i]) ? 1 : 0;
        }

        return words <= MostDoubtfulWords;
    }

    /// <summary>A main quotation may go on in the next paragraph where it opens its own or follows punctuation: <c>He said: 'We …</c></summary>
    private bool MayStayOpen(in OpenQuotation quotation, TextSpan stretch)
    {
        var mark = quotation.Opening.Start;
        return areMain && (mark == stretch.Start || (mark >= 2 && (text[mark - 2] is ',' or ':' or '.' or '!' or '?' || Characters.IsDash(text[mark - 2]))));
    }

    private bool GoesOn(ReadOnlySpan<QuotationMark> after, TextSpan next) =>
        !after.IsEmpty
        && (after[0].Way == MarkWay.Open ? after[0].Start == next.Start : ClosingAt(after[0], next.End) == Closing.Sure);

    private void End(OpenQuotation quotation, QuotationMark mark)
    {
        quotation.EndPart(text, mark.Start);
        Keep(quotation, mark);
    }

    private void Keep(in OpenQuotation open, QuotationMark? closing)
    {
        if (open.Finish(closing) is { } quotation)
        {
            found.Add(quotation);
        }
    }
}
