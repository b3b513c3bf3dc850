using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Speakers;

/// <summary>Where every token stands: its sentence, its phrase, and whether it is quoted.</summary>
internal sealed class ArticleMap
{
    /// <summary>Headlines of up to this many tokens; leads are mostly longer.</summary>
    private const int LongestHeadline = 24;

    private readonly Document _document;
    private readonly int[] _sentences;
    private readonly bool[] _quoted;
    private readonly int _headline;

    public ArticleMap(Document document)
    {
        _document = document;
        _sentences = new int[document.Tokens.Count];
        for (var i = 0; i < document.Sentences.Count; i++)
        {
            var sentence = document.Sentences[i];
            _sentences.AsSpan(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).SetAll(i);
        }

        _quoted = Quoted(document);
        _headline = Headline(document);
    }

    /// <summary>The index of the sentence of a token.</summary>
    public int SentenceOf(int token) => _sentences[token];

    /// <summary>The index of the paragraph of a token.</summary>
    public int ParagraphOf(int token) => _document.Sentences[_sentences[token]].Paragraph;

    /// <summary>Whether a token is the first of its sentence.</summary>
    public bool BeginsSentence(int token) => _document.Sentences[_sentences[token]].FirstToken == token;

    /// <summary>The index of the phrase a token stands in, or -1.</summary>
    public int PhraseOf(int token) => _document.TokenPhrases.IndexAt(token);

    /// <summary>Whether a token stands in quotation marks.</summary>
    public bool IsQuoted(int token) => _quoted[token];

    /// <summary>Whether a token stands in a headline.</summary>
    public bool IsTitle(int token) => _document.Paragraphs[ParagraphOf(token)].Kind == ParagraphKind.Title;

    /// <summary>Whether a token stands in a headline or in a first line that reads like one, so that what follows explains it.</summary>
    public bool IsHeadline(int token) => IsTitle(token) || ParagraphOf(token) == _headline;

    /// <summary>Whether a token stands in the article itself: in its body or its headline.</summary>
    public bool IsArticle(int token) => _document.Paragraphs[ParagraphOf(token)].Kind is ParagraphKind.Body or ParagraphKind.Title;

    /// <summary>The tokens that lie wholly or in part in <paramref name="span"/>, half open.</summary>
    public (int First, int End) TokensOf(TextSpan span)
    {
        var tokens = _document.Tokens.Items;
        var (low, high) = (0, tokens.Length);
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

    private bool[] Quoted(Document document)
    {
        var quoted = new bool[document.Tokens.Count];
        foreach (var quotation in document.Quotations.Items)
        {
            if (quotation.Inside < 0)
            {
                foreach (var part in quotation.Parts)
                {
                    var (first, end) = TokensOf(part);
                    quoted.AsSpan(first, end - first).SetAll(true);
                }
            }
        }

        return quoted;
    }
}
