using System.Runtime.CompilerServices;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Quotations;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>
/// A sentence in which each quotation counts as one item, so that a rule sees <c>“…” Kim said .</c> however many
/// sentences stand inside the marks.
/// </summary>
internal sealed class Outline
{
    private readonly OutlineItem[] _items;

    /// <summary>An outline of some of the items of a document.</summary>
    /// <param name="items">All items, of which the last ones are its own.</param>
    /// <param name="index">Its index among the outlines.</param>
    /// <param name="start">The index of its first item among all.</param>
    /// <param name="paragraph">The index of the paragraph in which it begins.</param>
    public Outline(OutlineItems items, int index, int start, int paragraph)
    {
        (Document, _items, Index, Start, Count, Paragraph) = (items.Document, items.All, index, start, items.Count - start, paragraph);
        var isAlone = true;
        foreach (ref readonly var item in Items)
        {
            HasQuotations |= item.IsQuotation;
            isAlone &= item.IsQuotation || item.Tag.Upos is Tags.Upos.Punct or Tags.Upos.Cconj;
        }

        IsQuotationAlone = HasQuotations && isAlone;
    }

    /// <summary>The document it belongs to.</summary>
    public Document Document { get; }

    /// <summary>Its index among the outlines of the document.</summary>
    public int Index { get; }

    /// <summary>The index of its first item among those of the document.</summary>
    public int Start { get; }

    /// <summary>The index of the paragraph in which it begins.</summary>
    public int Paragraph { get; }

    /// <summary>How many items were looked at, repeated looks counted.</summary>
    public long Looks { get; private set; }

    /// <summary>The number of items.</summary>
    public int Count { get; }

    /// <summary>The item at <paramref name="index"/>.</summary>
    public ref readonly OutlineItem this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items[Start + index];
    }

    /// <summary>All items.</summary>
    public ReadOnlySpan<OutlineItem> Items => _items.AsSpan(Start, Count);

    /// <summary>Whether it belongs to the headline.</summary>
    public bool IsTitle => Document.Paragraphs[Paragraph].Kind == ParagraphKind.Title;

    /// <summary>The universal part of speech of an item; that of a quotation and of what lies outside is X.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Upos Upos(int index) => TagOf(index).Upos;

    /// <summary>The fine part of speech of an item; that of a quotation and of what lies outside is None.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Xpos Xpos(int index) => TagOf(index).Xpos;

    /// <summary>Whether the item is a token of one of <paramref name="classes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, WordClasses classes) => IsToken(index) && Document.Words[this[index].First].Is(classes);

    /// <summary>Whether the item is the token <paramref name="text"/>, whatever its case.</summary>
    /// <param name="index">The index of the item.</param>
    /// <param name="text">The characters in small letters.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, string text) =>
        KeyOf(index) == (((uint)text.Length << 16) | text[0])
        && (text.Length == 1 || Document.TextOf(this[index].First).Equals(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The characters of an item that is a token; none for a quotation and for what lies outside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> TextOf(int index) => IsToken(index) ? Document.TextOf(this[index].First) : [];

    /// <summary>The length and the first character of an item, see <see cref="OutlineItem.KeyOf"/>; 0 for a quotation and for what lies outside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint KeyOf(int index)
    {
        Looks++;
        return (uint)index < (uint)Count ? this[index].Key : 0;
    }

    /// <summary>Whether the item is a comma.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsComma(int index) => Is(index, ",");

    /// <summary>Whether the item is a colon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsColon(int index) => Is(index, ":");

    /// <summary>Whether the item is a mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsPunctuation(int index) => Upos(index) is Tags.Upos.Punct;

    /// <summary>Whether the item is a quotation.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsQuotation(int index) => (uint)index < (uint)Count && this[index].IsQuotation;

    /// <summary>Whether the sentence holds nothing but quotations, marks and conjunctions: But “…”.</summary>
    public bool IsQuotationAlone { get; }

    /// <summary>Whether the sentence holds a quotation.</summary>
    public bool HasQuotations { get; }

    /// <summary>Whether the sentence ends in a question mark outside quotations.</summary>
    public bool IsQuestion => Is(Count - 1, "?");

    /// <summary>Whether the item is a quotation whose form is that of speech, not of a term or a title.</summary>
    public bool IsSpeech(int index) => IsQuotation(index) && QuotationAt(index).Use == QuotationUse.Speech;

    /// <summary>The quotation that is the item at <paramref name="index"/>.</summary>
    public Quotation QuotationAt(int index) => Document.Quotations[this[index].Quotation];

    /// <summary>
    /// The last character inside the marks of the quotation at <paramref name="index"/>; behind it may stand the mark of
    /// what is quoted within: <c>“They say ‘go on,’”</c>.
    /// </summary>
    public char LastCharacter(int index)
    {
        var part = QuotationAt(index).Parts[^1];
        var last = part.End - 1;
        return last > part.Start && Document.Text[last] is '’' or '\'' or '”' or '"' or '»' or '›' ? Document.Text[last - 1] : Document.Text[last];
    }

    /// <summary>Whether the item is a verb or auxiliary that has a subject of its own.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsFinite(int index) => Xpos(index).IsFinite();

    /// <summary>Whether a finite verb stands between <paramref name="first"/> and <paramref name="end"/>.</summary>
    public bool HasFinite(int first, int end)
    {
        (first, end) = (Math.Max(first, 0), Math.Min(end, Count));
        return first < end && (this[first].FiniteBefore != this[end - 1].FiniteBefore || this[end - 1].Tag.Xpos.IsFinite());
    }

    /// <summary>Whether a verb or auxiliary of any form stands between <paramref name="first"/> and <paramref name="end"/>.</summary>
    public bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Upos(i) is Tags.Upos.Verb or Tags.Upos.Aux)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a quotation stands between <paramref name="first"/> and <paramref name="end"/>.</summary>
    public bool HasQuotation(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsQuotation(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun phrase that the item belongs to, or null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Phrase? PhraseAt(int index) => IsToken(index) ? Document.TokenPhrases.At(this[index].First) : null;

    /// <summary>The index of the item that holds a token, or of the first after it.</summary>
    public int ItemOf(int token)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (this[middle].End <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The text from one item to the last before <paramref name="end"/>, in UTF-16 units.</summary>
    public TextSpan SpanOf(int first, int end) => Document.SpanOf(this[first].First, this[end - 1].End);

    /// <summary>The text of a source without the comma that closes an apposition, in UTF-16 units; null for none.</summary>
    public TextSpan? SpanOf(Source? source)
    {
        if (source is not { First: var first, End: var end })
        {
            return null;
        }

        while (end > first + 1 && IsPunctuation(end - 1) && !Is(end - 1, ")"))
        {
            end--;
        }

        return SpanOf(first, end);
    }

    /// <summary>The words of a source.</summary>
    public ReadOnlySpan<char> TextOf(Source source) => Document.TextOf(SpanOf(source.First, source.End));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Tag TagOf(int index)
    {
        Looks++;
        return (uint)index < (uint)Count ? this[index].Tag : default;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsToken(int index)
    {
        Looks++;
        return (uint)index < (uint)Count && !this[index].IsQuotation;
    }
}
