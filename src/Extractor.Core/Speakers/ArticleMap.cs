using System.Runtime.CompilerServices;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Sentences;

namespace Extractor.Speakers;

/// <summary>Where every token stands: its sentence, its phrase, whether it is quoted, and whether it is part of a source or of what is said.</summary>
internal sealed class ArticleMap
{
    /// <summary>Headlines of up to this many tokens; leads are mostly longer.</summary>
    private const int LongestHeadline = 24;

    /// <summary>So many sentences or tokens behind the last answer are looked at before all others.</summary>
    private const int Near = 8;

    private readonly Document _document;
    private readonly Marks[] _marks;
    private readonly int _headline;

    // The sentence that was asked for last, and the token behind the span that was
    private int _sentence;
    private int _behindSpan;

    public ArticleMap(Document document)
    {
        _document = document;
        _marks = new Marks[document.Tokens.Count];
        _headline = Headline(document);
        MarkQuoted();
    }

    // What is asked of one token together lies together
    [Flags]
    private enum Marks : byte
    {
        None = 0,
        Quoted = 1,
        Source = 2,
        Said = 4,
    }

    /// <summary>The index of the sentence of a token.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int SentenceOf(int token)
    {
        // The article is read in order: mostly it is the one that was asked for last
        var sentence = _document.Sentences[_sentence];
        if (token < sentence.FirstToken || token >= sentence.EndToken)
        {
            _sentence = FindSentence(token);
        }

        return _sentence;
    }

    /// <summary>The index of the paragraph of a token.</summary>
    public int ParagraphOf(int token) => _document.Sentences[SentenceOf(token)].Paragraph;

    /// <summary>Whether a token is the first of its sentence.</summary>
    public bool BeginsSentence(int token) => _document.Sentences[SentenceOf(token)].FirstToken == token;

    /// <summary>The index of the phrase a token stands in, or -1.</summary>
    public int PhraseOf(int token) => _document.TokenPhrases.IndexAt(token);

    /// <summary>Whether a token stands in quotation marks.</summary>
    public bool IsQuoted(int token) => (_marks[token] & Marks.Quoted) != 0;

    /// <summary>Whether a token is part of a source.</summary>
    public bool IsSource(int token) => (_marks[token] & Marks.Source) != 0;

    /// <summary>Whether a token is part of what is said.</summary>
    public bool IsSaid(int token) => (_marks[token] & Marks.Said) != 0;

    /// <summary>Whether a phrase speaks: “lawyers for <b>Lee</b>” are a source, Lee is none.</summary>
    public bool IsSource(Phrase phrase, Sentence sentence) =>
        IsSource(phrase.Head) && !(phrase.First > 0 && IsSource(phrase.First - 1) && Subjects.IsBehindPreposition(_document, phrase, sentence));

    /// <summary>Whether a token stands in a headline.</summary>
    public bool IsTitle(int token) => _document.Paragraphs[ParagraphOf(token)].Kind == ParagraphKind.Title;

    /// <summary>Whether a token stands in a headline or in a first line that reads like one, so that what follows explains it.</summary>
    public bool IsHeadline(int token) => IsTitle(token) || ParagraphOf(token) == _headline;

    /// <summary>Whether a token stands in the article itself: in its body or its headline.</summary>
    public bool IsArticle(int token) => _document.Paragraphs[ParagraphOf(token)].Kind is ParagraphKind.Body or ParagraphKind.Title;

    /// <summary>Marks sources and what is said; names are found and linked without.</summary>
    public void MarkSaid()
    {
        foreach (var attribution in _document.Attributions.Items)
        {
            if (attribution.Source is { } source)
            {
                Mark(source, Marks.Source);
            }

            for (var i = 0; i < attribution.Content.Count; i++)
            {
                Mark(attribution.Content[i], Marks.Said);
            }
        }
    }

    /// <summary>The tokens that lie wholly or in part in <paramref name="span"/>, half open.</summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        var tokens = _document.Tokens.Items;
        var (low, high) = (0, tokens.Length);

        // Most spans are asked for in order, and near each other
        var near = Math.Min(_behindSpan + Near, tokens.Length);
        if (_behindSpan == 0 || tokens[_behindSpan - 1].End <= span.Start)
        {
            (low, high) = near == tokens.Length || tokens[near].End > span.Start ? (_behindSpan, near) : (near, tokens.Length);
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var end = low;
        while (end < tokens.Length && tokens[end].Start < span.End)
        {
            end++;
        }

        _behindSpan = end;
        return (low, end);
    }

    /// <summary>The first paragraph where no headline was found and it is short, else -1.</summary>
    private int Headline(Document document)
    {
        var first = -1;
        for (var i = 0; i < document.Paragraphs.Count; i++)
        {
            if (document.Paragraphs[i].Kind == ParagraphKind.Title)
            {
                return -1;
            }

            if (first < 0 && document.Paragraphs[i].Kind == ParagraphKind.Body)
            {
                first = i;
            }
        }

        if (first < 0 || first == document.Paragraphs.Count - 1)
        {
            return -1;
        }

        var (token, end) = TokensOf(document.Paragraphs[first].Span);
        return end - token <= LongestHeadline ? first : -1;
    }

    private int FindSentence(int token)
    {
        var sentences = _document.Sentences.Items;

        // Or one of the next
        var (low, high) = (0, sentences.Length - 1);
        for (var next = _sentence + 1; next < Math.Min(_sentence + Near, sentences.Length) && token >= sentences[next].FirstToken; next++)
        {
            if (token < sentences[next].EndToken)
            {
                return next;
            }
        }

        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sentences[middle].EndToken <= token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void MarkQuoted()
    {
        foreach (var quotation in _document.Quotations.Items)
        {
            if (quotation.Inside < 0)
            {
                for (var i = 0; i < quotation.Parts.Count; i++)
                {
                    Mark(quotation.Parts[i], Marks.Quoted);
                }
            }
        }
    }

    private void Mark(TextSpan span, Marks mark)
    {
        var (first, end) = TokensOf(span);
        for (var i = first; i < end; i++)
        {
            _marks[i] |= mark;
        }
    }
}
