using System.Runtime.InteropServices;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Tokens;

namespace Extractor.Attributions;

/// <summary>A run of items that belongs to a content.</summary>
/// <param name="Outline">The sentence.</param>
/// <param name="First">The index of its first item.</param>
/// <param name="End">The index of the first item after it.</param>
internal readonly record struct ContentPiece(Outline Outline, int First, int End)
{
    /// <summary>Where it stands, marks at its ends included, in UTF-16 units.</summary>
    public TextSpan Span => Outline.SpanOf(First, End);

    /// <summary>Whether <paramref name="next"/> begins where this one ends, in the same paragraph.</summary>
    public bool LeadsTo(ContentPiece next) =>
        Outline.Paragraph == next.Outline.Paragraph && Outline[End - 1].End == next.Outline[next.First].First;
}

/// <summary>What a cue reports: one or more pieces in the order of the text, and whom it was said to.</summary>
internal sealed class Content
{
    // Most have one piece: a list and its array would be a tenth of what an article that is all quotations takes
    private ContentPiece _only;
    private List<ContentPiece>? _several;

    /// <summary>A content of one piece.</summary>
    public Content(ContentPiece only) => _only = only;

    /// <summary>A content of some pieces in the order of the text.</summary>
    public Content(List<ContentPiece> pieces) => _several = pieces;

    /// <summary>The pieces in the order of the text.</summary>
    public ReadOnlySpan<ContentPiece> Pieces => _several is null ? new ReadOnlySpan<ContentPiece>(in _only) : CollectionsMarshal.AsSpan(_several);

    /// <summary>Whom it was said to, in UTF-16 units, or null.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>The end of the cue where a noun of the content belongs to it (“expressed concern that”), else 0.</summary>
    public int CueEnd { get; init; }

    /// <summary>Whether what was found as source is part of the content: “the plan seemed to fail”.</summary>
    public bool HasNoSource { get; init; }

    /// <summary>The statement that lies whole in this content, where it is the report of a report; else null.</summary>
    public Draft? Around { get; init; }

    /// <summary>Whether another report may stand whole in this content: “<b>claims that it broke</b> were denied”.</summary>
    public bool HoldsReport { get; init; }

    /// <summary>A content of one piece, some items of a sentence, and whom it is said to.</summary>
    public static Content Of(Outline outline, int first, int end, Source? addressee = null) =>
        new(new ContentPiece(outline, first, end)) { Addressee = outline.SpanOf(addressee) };

    /// <summary>The content as far as it stands before <paramref name="end"/>, or null where nothing does.</summary>
    public Content? Within(Outline outline, int end)
    {
        var pieces = new List<ContentPiece>(Pieces.Length);
        foreach (var piece in Pieces)
        {
            if (piece.Outline == outline && piece.First < end)
            {
                pieces.Add(piece with { End = Math.Min(piece.End, end) });
            }
        }

        return pieces.Count == 0 ? null : new Content(pieces) { Addressee = Addressee, CueEnd = CueEnd };
    }

    /// <summary>Adds what follows in the text; a piece right behind the last one makes it longer.</summary>
    public void GoOn(ContentPiece piece)
    {
        var last = Pieces[^1];
        if (last.Outline == piece.Outline && last.End == piece.First)
        {
            EndAt(piece.End);
        }
        else
        {
            MakeSeveral().Add(piece);
        }
    }

    /// <summary>Adds what stands before all pieces.</summary>
    /// <param name="pieces">In the order of the text.</param>
    public void AddBefore(List<ContentPiece> pieces) => MakeSeveral().InsertRange(0, pieces);

    /// <summary>Ends the last piece before an item of its sentence.</summary>
    public void EndAt(int end)
    {
        if (_several is null)
        {
            _only = _only with { End = end };
        }
        else
        {
            _several[^1] = _several[^1] with { End = end };
        }
    }

    /// <summary>How much of the content stands in quotation marks, word by word.</summary>
    public StatementKind Kind()
    {
        if (!HasQuotations())
        {
            return StatementKind.Indirect;
        }

        bool inside = false, outside = false, isSpeech = false;
        foreach (var (outline, first, end) in Pieces)
        {
            for (var i = first; i < end; i++)
            {
                inside |= outline.IsQuotation(i);
                isSpeech |= outline.IsSpeech(i);
                outside = outside || IsOutside(outline, i);
            }
        }

        // welcomed “progress”: a word set apart is the speaker's, but no speech of its own
        return !inside ? StatementKind.Indirect : outside || !isSpeech ? StatementKind.Mixed : StatementKind.Direct;
    }

    /// <summary>Whether no word stands outside quotation marks.</summary>
    public bool IsQuotationsOnly()
    {
        foreach (var (outline, first, end) in Pieces)
        {
            for (var i = first; i < end; i++)
            {
                if (IsOutside(outline, i))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>
    /// Where the content stands: what is inside the marks where nothing stands outside them, else from the first
    /// word of a piece to its last, the marks between them and a mark at either end included.
    /// </summary>
    public IReadOnlyList<TextSpan> Spans()
    {
        if (Pieces is [var only] && (only.End == only.First + 1 && only.Outline.IsQuotation(only.First)
            ? AsTheyAre(only.Outline.Document, only.Outline.QuotationAt(only.First).Parts)
            : SpanOf(only)) is { } whole)
        {
            return whole;
        }

        var spans = new List<TextSpan>(Pieces.Length);
        if (IsQuotationsOnly())
        {
            AddQuoted(spans);
        }
        else
        {
            AddPieces(spans);
        }

        return spans;
    }

    private List<ContentPiece> MakeSeveral() => _several ??= [_only];

    // Whether a quotation stands in one of its sentences, asked first since in most there is none
    private bool HasQuotations()
    {
        foreach (var piece in Pieces)
        {
            if (piece.Outline.HasQuotations)
            {
                return true;
            }
        }

        return false;
    }

    // What stands inside the marks, where nothing is to be trimmed of it, as in most; else null
    private static IReadOnlyList<TextSpan>? AsTheyAre(Document document, IReadOnlyList<TextSpan> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (Trimmed(document, parts[i]) != parts[i])
            {
                return null;
            }
        }

        return parts;
    }

    // The span of a piece without quotations; else null
    private static IReadOnlyList<TextSpan>? SpanOf(ContentPiece piece) =>
        !piece.Outline.HasQuotations && Trimmed(piece.Outline.Document, piece.Span) is { IsEmpty: false } span ? [span] : null;

    private void AddQuoted(List<TextSpan> spans)
    {
        foreach (var (outline, first, end) in Pieces)
        {
            for (var i = first; i < end; i++)
            {
                if (outline.IsQuotation(i))
                {
                    foreach (var part in outline.QuotationAt(i).Parts)
                    {
                        Add(spans, Trimmed(outline.Document, part));
                    }
                }
            }
        }
    }

    private void AddPieces(List<TextSpan> spans)
    {
        var pieces = Pieces;
        for (var i = 0; i < pieces.Length; i++)
        {
            // Sentences that follow each other in a paragraph are one stretch
            var start = pieces[i].Span.Start;
            while (i + 1 < pieces.Length && pieces[i].LeadsTo(pieces[i + 1]))
            {
                i++;
            }

            Add(spans, Trimmed(pieces[i].Outline.Document, new TextSpan(start, pieces[i].Span.End)));
        }
    }

    private static void Add(List<TextSpan> spans, TextSpan span)
    {
        if (!span.IsEmpty)
        {
            spans.Add(span);
        }
    }

    // A word outside quotation marks
    private static bool IsOutside(Outline outline, int item) => !outline.IsQuotation(item) && outline.Upos(item) is not (Upos.Punct or Upos.Sym);

    // The content ends with its last word; “?” and “!” are part of what was said, a full stop or comma is not
    private static TextSpan Trimmed(Document document, TextSpan span)
    {
        var text = document.Text;
        var (start, end) = span;
        while (end > start && !EndsAbbreviation(document, end)
            && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '.' or ',' or ';' or ':' or '-' or '(' || Characters.IsDash(text[end - 1])))
        {
            end--;
        }

        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':' or '.' || Characters.IsDash(text[start])))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    // “moved to the U.S.”: the full stop belongs to the word
    private static bool EndsAbbreviation(Document document, int end)
    {
        if (document.Text[end - 1] != '.')
        {
            return false;
        }

        int low = 0, high = document.Tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[middle].End < end)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < document.Tokens.Count && document.Tokens[low].End == end && char.IsLetterOrDigit(document.Text[document.Tokens[low].Start]);
    }
}
