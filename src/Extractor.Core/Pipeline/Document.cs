using System.Runtime.CompilerServices;
using Extractor.Attributions;
using Extractor.Cues;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Quotations;
using Extractor.Sentences;
using Extractor.Speakers;
using Extractor.Stances;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Pipeline;

/// <summary>An article and the layers that the stages add to it.</summary>
/// <param name="article">The article.</param>
/// <param name="stop">Stops the work on it.</param>
public sealed class Document(Article article, CancellationToken stop = default)
{
    /// <summary>The article as read.</summary>
    public Article Article { get; } = article;

    /// <summary>Stops the work on the document; a stage asks wherever it begins with something long.</summary>
    public CancellationToken Stop { get; } = stop;

    /// <summary>Whether attributions and answers carry the reasons for people; most outputs show none.</summary>
    public bool Explains { get; init; } = true;

    /// <summary>The article's text, into which every span points.</summary>
    public string Text => Article.Text;

    /// <summary>Paragraphs in order; they cover everything but white space.</summary>
    public Layer<Paragraph> Paragraphs { get; } = new(nameof(Layers.Paragraphs));

    /// <summary>Tokens in order; they cover everything but white space.</summary>
    public Layer<Token> Tokens { get; } = new(nameof(Layers.Tokens));

    /// <summary>Sentences in order; they cover every token, and none crosses a paragraph.</summary>
    public Layer<Sentence> Sentences { get; } = new(nameof(Layers.Sentences));

    /// <summary>One tag a token.</summary>
    public Layer<Tag> Tags { get; } = new(nameof(Layers.Tags));

    /// <summary>One entry a token: what the word lists know of it.</summary>
    public Layer<Word> Words { get; } = new(nameof(Layers.Words));

    /// <summary>Noun phrases in order, not overlapping.</summary>
    public Layer<Phrase> Phrases { get; } = new(nameof(Layers.Phrases));

    /// <summary>Stretches in quotation marks in the order of their opening marks.</summary>
    public Layer<Quotation> Quotations { get; } = new(nameof(Layers.Quotations));

    /// <summary>Cues in order, not overlapping.</summary>
    public Layer<Cue> Cues { get; } = new(nameof(Layers.Cues));

    /// <summary>Contents joined to their cue and source, in the order of their content.</summary>
    public Layer<Attribution> Attributions { get; } = new(nameof(Layers.Attributions));

    /// <summary>The speakers of the article in the order of their first statement.</summary>
    public Layer<Speaker> Speakers { get; } = new(nameof(Layers.Speakers));

    /// <summary>One entry an attribution: who says it, or why that is not known.</summary>
    public Layer<SpeakerAnswer> SpeakerAnswers { get; } = new(nameof(Layers.Speakers));

    /// <summary>Words that show stance, in order; one word may show several. <see cref="StatementExtractor"/> finds those of the sentences that hold a content or a cue.</summary>
    public Layer<FoundMarker> Markers { get; } = new(nameof(Layers.Markers));

    /// <summary>One entry an attribution: the stance in its words.</summary>
    public Layer<Stance> Stances { get; } = new(nameof(Layers.Stances));

    /// <summary>The finished statements in the order of their first character.</summary>
    public Layer<Statement> Statements { get; } = new(nameof(Layers.Statements));

    /// <summary>The words that the article uses as names, by its tags; gathered when first asked for.</summary>
    internal NameWords NameWords => field ??= new NameWords(this);

    /// <summary>The phrase of every token; gathered when first asked for.</summary>
    internal TokenPhrases TokenPhrases => field ??= new TokenPhrases(this);

    /// <summary>The characters of the token at <paramref name="index"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> TextOf(int index) => Tokens[index].Span.In(Text);

    /// <summary>From the first character of token <paramref name="first"/> to the last of the token before <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    /// <summary>The index of the last sentence that begins at a place of the text or before it.</summary>
    internal int SentenceAt(int place)
    {
        var (low, high) = (0, Sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Tokens[Sentences[middle].FirstToken].Start > place ? (low, middle - 1) : (middle, high);
        }

        return low;
    }

    /// <summary>The characters of <paramref name="span"/>, as a string.</summary>
    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The characters from token <paramref name="first"/> to the token before <paramref name="end"/>; of one token those that its word keeps.</summary>
    internal string TextOf(int first, int end) => end == first + 1 ? Words[first].Text : TextOf(SpanOf(first, end));
}
