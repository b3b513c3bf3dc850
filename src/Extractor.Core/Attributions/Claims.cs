using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>Which items of a document's outlines belong to a content already.</summary>
internal sealed class Claims
{
    private enum Mark : byte
    {
        None,

        /// <summary>A content that stands before its cue: cues inside it report on their own.</summary>
        Before,

        /// <summary>A content that follows its cue: cues inside it are part of what is said.</summary>
        After,

        /// <summary>A cue or source.</summary>
        Report,
    }

    // 250 items, as far as a clause may reach: a bound keeps hostile text linear
    private const int Reach = 250;

    // One an item, those of all outlines in a row
    private readonly Mark[] _marks;
    private readonly List<Outline> _outlines;

    public Claims(List<Outline> outlines)
    {
        _outlines = outlines;
        _marks = outlines is [.., var last] ? new Mark[last.Start + last.Count] : [];
    }

    /// <summary>How many items were looked at, repeated looks counted.</summary>
    public long Looks { get; private set; }

    /// <summary>Whether the item belongs to a content.</summary>
    public bool IsClaimed(Outline outline, int item) => _marks[outline.Start + item] is Mark.Before or Mark.After;

    /// <summary>Whether the cue is part of a content that follows another cue.</summary>
    public bool IsReported(CueSite site) => _marks[site.Outline.Start + site.First] == Mark.After;

    /// <summary>The first item from which on, up to <paramref name="end"/>, nothing is claimed by an earlier report.</summary>
    public int LeftLimit(Outline outline, int end)
    {
        var marks = MarksOf(outline);
        var first = end;
        while (first > 0 && first > end - Reach && marks[first - 1] == Mark.None)
        {
            first--;
        }

        Looks += end - first;

        while (first < end && outline.IsPunctuation(first))
        {
            first++;
        }

        return first;
    }

    /// <summary>Whether no item of the content belongs to another content that does not lie whole in it.</summary>
    public bool Accepts(CueSite site, Content content)
    {
        if (content.Around is not null)
        {
            return true;
        }

        foreach (var (outline, first, end) in content.Pieces)
        {
            if (first >= end)
            {
                return false;
            }

            Looks += end - first;
            var marks = MarksOf(outline);
            for (var i = first; i < end; i++)
            {
                if ((marks[i] == Mark.After && !content.HoldsReport) || (outline == site.Outline && i >= site.First && i < site.End))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Ends a content that follows its cue where another one begins: Ms. Ortega praised <b>the plan</b> - “It is fair,” she said.
    /// Returns false where nothing would be left of it.
    /// </summary>
    public bool Cut(CueSite site, Content content)
    {
        var (outline, first, end) = content.Pieces[^1];
        if (outline != site.Outline || first < site.End)
        {
            return false;
        }

        var marks = MarksOf(outline);
        var claimed = first;
        while (claimed < end && marks[claimed] != Mark.After)
        {
            claimed++;
        }

        while (claimed > first && outline.IsPunctuation(claimed - 1))
        {
            claimed--;
        }

        Looks += end - first;
        content.EndAt(claimed);
        return claimed > first + 1 && (outline.HasFinite(first, claimed) || site.Entry.Takes(CueFrames.Object)) && Accepts(site, content);
    }

    /// <summary>
    /// Lets a content of quotations alone run over the sentences beside it that hold nothing but quotations:
    /// <c>“We won.” “We will win again,” she said. “Always.”</c>
    /// </summary>
    public void Extend(Content content)
    {
        if (content.Around is not null || content.Kind() != StatementKind.Direct)
        {
            return;
        }

        var first = content.Pieces[0];
        List<ContentPiece>? earlier = null;
        while (first.First == 0 && Neighbour(first.Outline, -1) is { } before)
        {
            first = new ContentPiece(before, 0, before.Count);
            (earlier ??= []).Add(first);
        }

        if (earlier is not null)
        {
            earlier.Reverse();
            content.AddBefore(earlier);
        }

        var last = content.Pieces[^1];
        while (Neighbour(last.Outline, 1) is { } after)
        {
            last = new ContentPiece(after, 0, after.Count);
            content.GoOn(last);
        }
    }

    /// <summary>Gives the items of a content to it.</summary>
    public void Claim(CueSite site, Content content, bool looksBack)
    {
        // Nothing inside a content of quotations alone reports on its own
        looksBack &= !content.IsQuotationsOnly();
        if (content.Around is null)
        {
            foreach (var (outline, first, end) in content.Pieces)
            {
                Set(outline, first, end, looksBack ? Mark.Before : Mark.After);
            }
        }

        Set(site.Outline, site.First, site.End, Mark.Report);
        if (site.Source is { } source)
        {
            Set(site.Outline, source.First, source.End, Mark.Report);
        }
    }

    /// <summary>Gives the items of a piece to the content of a quotation that no cue took.</summary>
    public void Take(ContentPiece piece) => Set(piece.Outline, piece.First, piece.End, Mark.After);

    private Span<Mark> MarksOf(Outline outline) => _marks.AsSpan(outline.Start, outline.Count);

    private void Set(Outline outline, int first, int end, Mark mark) => MarksOf(outline)[first..end].SetAll(mark);

    // The next sentence of the same paragraph where it holds nothing but unclaimed quotations
    private Outline? Neighbour(Outline outline, int step)
    {
        var index = outline.Index + step;
        if (index < 0 || index >= _outlines.Count || _outlines[index].Paragraph != outline.Paragraph)
        {
            return null;
        }

        var neighbour = _outlines[index];
        return neighbour.IsQuotationAlone && !IsClaimed(neighbour, 0) ? neighbour : null;
    }
}
