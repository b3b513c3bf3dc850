using System.Runtime.CompilerServices;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Quotations;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>A token, or a whole quotation.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index of the first token after it.</param>
/// <param name="Quotation">The index of the quotation, or -1 for a token.</param>
internal readonly record struct OutlineItem(int First, int End, int Quotation)
{
    /// <summary>Whether the item is a quotation.</summary>
    public bool IsQuotation => Quotation >= 0;
}

/// <summary>
/// A sentence in which each quotation counts as one item, so that a rule sees <c>“…” Kim said .</c> however many
/// sentences stand inside the marks.
/// </summary>
internal sealed class Outline
{
    private readonly OutlineItems _items;

    /// <summary>An outline of some of the items of a document.</summary>
    /// <param name="items">All items.</param>
    /// <param name="index">Its index among the outlines.</param>
    /// <param name="start">The index of its first item among all.</param>
    /// <param name="paragraph">The index of the paragraph in which it begins.</param>
    public Outline(OutlineItems items, int index, int start, int paragraph)
    {
        (_items, Index, Start, Count, Paragraph) = (items, index, start, items.Count - start, paragraph);
        var isAlone = true;
        for (var i = 0; i < Count; i++)
        {
            HasQuotations |= this[i].IsQuotation;
            isAlone &= this[i].IsQuotation || Document.Tags[this[i].First].Upos is Tags.Upos.Punct or Tags.Upos.Cconj;
        }

        IsQuotationAlone = HasQuotations && isAlone;
    }

    /// <summary>The document it belongs to.</summary>
    public Document Document => _items.Document;

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
    public OutlineItem this[int index] => _items[Start + index];

    /// <summary>Whether it belongs to the headline.</summary>
    public bool IsTitle => Document.Paragraphs[Paragraph].Kind == ParagraphKind.Title;

    /// <summary>The universal part of speech of an item; that of a quotation and of what lies outside is X.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Upos Upos(int index) => IsToken(index) ? Document.Tags[this[index].First].Upos : Tags.Upos.X;

    /// <summary>The fine part of speech of an item; that of a quotation and of what lies outside is None.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Xpos Xpos(int index) => IsToken(index) ? Document.Tags[this[index].First].Xpos : Tags.Xpos.None;

    /// <summary>Whether the item is a token of one of <paramref name="classes"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int index, WordClasses classes) => IsToken(index) && Document.Words[this[index].First].Is(classes);

    /// <summary>Whether the item is the token <paramref name="text"/>, whatever its case.</summary>
    public bool Is(int index, string text) =>
        TextOf(index).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>The characters of an item that is a token; none for a quotation and for what lies outside.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> TextOf(int index) => IsToken(index) ? Document.TextOf(this[index].First) : [];

    /// <summary>Whether the item is a comma.</summary>
    public bool IsComma(int index) => TextOf(index) is ",";

    /// <summary>Whether the item is a colon.</summary>
    public bool IsColon(int index) => TextOf(index) is ":";

    /// <summary>Whether the item is a mark.</summary>
    public bool IsPunctuation(int index) => Upos(index) is Tags.Upos.Punct;

    /// <summary>Whether the item is a quotation.</summary>
    public bool IsQuotation(int index) => index >= 0 && index < Count && this[index].IsQuotation;

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
    public bool IsFinite(int index) => Xpos(index).IsFinite();

    /// <summary>Whether a finite verb stands between <paramref name="first"/> and <paramref name="end"/>.</summary>
    public bool HasFinite(int first, int end) => first < end && _items.HasFinite(Start + Math.Max(first, 0), Start + Math.Min(end, Count));

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

    /// <summary>The words of a source.</summary>
    public ReadOnlySpan<char> TextOf(Source source) => Document.TextOf(SpanOf(source.First, source.End));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool IsToken(int index)
    {
        Looks++;
        return index >= 0 && index < Count && !this[index].IsQuotation;
    }
}

/// <summary>The items of all outlines of a document, in a row.</summary>
internal sealed class OutlineItems(Document document)
{
    private readonly OutlineItem[] _items = new OutlineItem[document.Tokens.Count];

    // How many of the items before each are finite verbs: asked for every cue, of stretches as long as the sentence
    private readonly int[] _finiteBefore = new int[document.Tokens.Count + 1];

    /// <summary>The document.</summary>
    public Document Document { get; } = document;

    /// <summary>The number of items so far.</summary>
    public int Count { get; private set; }

    /// <summary>The item at <paramref name="index"/>.</summary>
    public OutlineItem this[int index] => _items[index];

    /// <summary>Adds an item.</summary>
    public void Add(OutlineItem item)
    {
        _items[Count] = item;
        _finiteBefore[Count + 1] = _finiteBefore[Count] + (!item.IsQuotation && Document.Tags[item.First].Xpos.IsFinite() ? 1 : 0);
        Count++;
    }

    /// <summary>Whether a finite verb stands between <paramref name="first"/> and <paramref name="end"/>.</summary>
    public bool HasFinite(int first, int end) => _finiteBefore[end] > _finiteBefore[first];
}

/// <summary>Makes the outlines of a document.</summary>
internal static class Outlines
{
    // 400 items: far beyond any sentence of news; a bound keeps every rule linear on hostile text
    private const int Longest = 400;

    /// <summary>The outlines of all sentences that may hold statements, in order.</summary>
    public static List<Outline> Of(Document document)
    {
        var outlines = new List<Outline>();
        var items = new OutlineItems(document);
        var start = 0;
        var sentences = document.Sentences.Items;
        var sentence = 0;
        var quotation = 0;
        var paragraphOfItems = 0;
        for (var token = 0; token < document.Tokens.Count;)
        {
            while (sentences[sentence].EndToken <= token)
            {
                sentence++;
            }

            var paragraph = sentences[sentence].Paragraph;
            if (document.Paragraphs[paragraph].Kind is ParagraphKind.Date or ParagraphKind.Furniture)
            {
                token = sentences[sentence].EndToken;
                continue;
            }

            quotation = SkipQuotationsBefore(document, quotation, document.Tokens[token].Start);
            var end = token + 1;
            var inQuotation = quotation < document.Quotations.Count
                && document.Quotations[quotation].Span.Contains(document.Tokens[token].Start);
            if (inQuotation)
            {
                while (end < document.Tokens.Count && document.Quotations[quotation].Span.Contains(document.Tokens[end].Start))
                {
                    end++;
                }
            }

            if (items.Count == start)
            {
                paragraphOfItems = paragraph;
            }

            items.Add(new OutlineItem(token, end, inQuotation ? quotation : -1));
            token = end;
            while (sentence < sentences.Length && sentences[sentence].EndToken < token)
            {
                sentence++;
            }

            if (sentence >= sentences.Length || sentences[sentence].EndToken == token || items.Count - start == Longest)
            {
                Flush();
            }
        }

        Flush();
        return outlines;

        void Flush()
        {
            if (items.Count > start)
            {
                outlines.Add(new Outline(items, outlines.Count, start, paragraphOfItems));
                start = items.Count;
            }
        }
    }

    /// <summary>The index of the first outline after <paramref name="first"/> that belongs to another paragraph.</summary>
    public static int ParagraphEnd(List<Outline> outlines, int first)
    {
        var end = first + 1;
        while (end < outlines.Count && outlines[end].Paragraph == outlines[first].Paragraph)
        {
            end++;
        }

        return end;
    }

    // Nested quotations are part of the one they lie in
    private static int SkipQuotationsBefore(Document document, int quotation, int position)
    {
        while (quotation < document.Quotations.Count
            && (document.Quotations[quotation].Inside >= 0 || document.Quotations[quotation].Span.End <= position))
        {
            quotation++;
        }

        return quotation;
    }
}
