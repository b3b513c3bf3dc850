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
internal sealed class Outline(Document document, OutlineItem[] items, int paragraph, ItemPhrases phrases)
{
    // How many of the items before each are finite verbs: asked for every cue, of stretches as long as the sentence
    private readonly int[] _finiteBefore = CountFinite(document, items);

    /// <summary>The document it belongs to.</summary>
    public Document Document { get; } = document;

    /// <summary>The index of the paragraph in which it begins.</summary>
    public int Paragraph { get; } = paragraph;

    /// <summary>How many items were looked at, repeated looks counted.</summary>
    public long Looks { get; private set; }

    /// <summary>The number of items.</summary>
    public int Count => items.Length;

    /// <summary>The item at <paramref name="index"/>.</summary>
    public OutlineItem this[int index] => items[index];

    /// <summary>Whether it belongs to the headline.</summary>
    public bool IsTitle => Document.Paragraphs[Paragraph].Kind == ParagraphKind.Title;

    /// <summary>The universal part of speech of an item; that of a quotation and of what lies outside is X.</summary>
    public Upos Upos(int index) => IsToken(index) ? Document.Tags[items[index].First].Upos : Tags.Upos.X;

    /// <summary>The fine part of speech of an item; that of a quotation and of what lies outside is None.</summary>
    public Xpos Xpos(int index) => IsToken(index) ? Document.Tags[items[index].First].Xpos : Tags.Xpos.None;

    /// <summary>Whether the item is a token of one of <paramref name="classes"/>.</summary>
    public bool Is(int index, WordClasses classes) => IsToken(index) && Document.Words[items[index].First].Is(classes);

    /// <summary>Whether the item is the token <paramref name="text"/>, whatever its case.</summary>
    public bool Is(int index, string text) =>
        IsToken(index) && Document.TextOf(items[index].First).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the item is a comma.</summary>
    public bool IsComma(int index) => Is(index, ",");

    /// <summary>Whether the item is a colon.</summary>
    public bool IsColon(int index) => Is(index, ":");

    /// <summary>Whether the item is a mark.</summary>
    public bool IsPunctuation(int index) => Upos(index) is Tags.Upos.Punct;

    /// <summary>Whether the item is a quotation.</summary>
    public bool IsQuotation(int index) => index >= 0 && index < Count && items[index].IsQuotation;

    /// <summary>Whether the sentence holds nothing but quotations, marks and conjunctions: But “…”.</summary>
    public bool IsQuotationAlone { get; } = Array.TrueForAll(items, item => item.IsQuotation || document.Tags[item.First].Upos is Tags.Upos.Punct or Tags.Upos.Cconj)
        && Array.Exists(items, item => item.IsQuotation);

    /// <summary>Whether the sentence ends in a question mark outside quotations.</summary>
    public bool IsQuestion => Is(Count - 1, "?");

    /// <summary>Whether the item is a quotation whose form is that of speech, not of a term or a title.</summary>
    public bool IsSpeech(int index) => IsQuotation(index) && QuotationAt(index).Use == QuotationUse.Speech;

    /// <summary>The quotation that is the item at <paramref name="index"/>.</summary>
    public Quotation QuotationAt(int index) => Document.Quotations[items[index].Quotation];

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
    public bool HasFinite(int first, int end) => first < end && _finiteBefore[Math.Min(end, Count)] > _finiteBefore[Math.Max(first, 0)];

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
    public Phrase? PhraseAt(int index) => IsToken(index) ? phrases.At(items[index].First) : null;

    /// <summary>The index of the item that holds a token, or of the first after it.</summary>
    public int ItemOf(int token)
    {
        int low = 0, high = items.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (items[middle].End <= token)
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
    public TextSpan SpanOf(int first, int end) => Document.SpanOf(items[first].First, items[end - 1].End);

    /// <summary>The words of a source.</summary>
    public ReadOnlySpan<char> TextOf(Source source) => Document.TextOf(SpanOf(source.First, source.End));

    private static int[] CountFinite(Document document, OutlineItem[] items)
    {
        var before = new int[items.Length + 1];
        for (var i = 0; i < items.Length; i++)
        {
            before[i + 1] = before[i] + (!items[i].IsQuotation && document.Tags[items[i].First].Xpos.IsFinite() ? 1 : 0);
        }

        return before;
    }

    private bool IsToken(int index)
    {
        Looks++;
        return index >= 0 && index < items.Length && !items[index].IsQuotation;
    }
}

/// <summary>The phrase of every token.</summary>
internal sealed class ItemPhrases
{
    private readonly int[] _phraseOf;
    private readonly Document _document;

    public ItemPhrases(Document document)
    {
        _document = document;
        _phraseOf = new int[document.Tokens.Count];
        _phraseOf.AsSpan().SetAll(-1);
        for (var i = 0; i < document.Phrases.Count; i++)
        {
            var phrase = document.Phrases[i];
            _phraseOf.AsSpan(phrase.First, phrase.End - phrase.First).SetAll(i);
        }
    }

    /// <summary>The phrase that a token belongs to, or null.</summary>
    public Phrase? At(int token) => _phraseOf[token] >= 0 ? _document.Phrases[_phraseOf[token]] : null;
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
        var items = new List<OutlineItem>();
        var phrases = new ItemPhrases(document);
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

            if (items.Count == 0)
            {
                paragraphOfItems = paragraph;
            }

            items.Add(new OutlineItem(token, end, inQuotation ? quotation : -1));
            token = end;
            while (sentence < sentences.Length && sentences[sentence].EndToken < token)
            {
                sentence++;
            }

            if (sentence >= sentences.Length || sentences[sentence].EndToken == token || items.Count == Longest)
            {
                Flush();
            }
        }

        Flush();
        return outlines;

        void Flush()
        {
            if (items.Count > 0)
            {
                outlines.Add(new Outline(document, [.. items], paragraphOfItems, phrases));
                items.Clear();
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
