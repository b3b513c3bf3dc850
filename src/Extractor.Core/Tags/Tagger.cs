using System.Runtime.CompilerServices;
using Extractor.Pipeline;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>Gives every token its part of speech, from left to right within a sentence, by the weights of a model.</summary>
internal sealed unsafe class Tagger(TaggerModel model) : IStage
{
    private const int Margin = TagScores.Margin;

    // So many tokens before what is known of a word is needed, it is on its way from memory, and the word as many before that,
    // also of the next sentence. Waiting for both fell from 5 to 3.5 % of a pass over 840 articles
    private const int Ahead = 6;

    // Room for most sentences; it grows for longer ones
    private const int UsualSentence = 64;

    private readonly KnownWords _known = model.Words;

    public Layers Reads => Layers.Tokens | Layers.Sentences | Layers.Words;

    public Layers Fills => Layers.Tags;

    public void Annotate(Document document)
    {
        var tags = new Tag[document.Tokens.Count];
        var known = new KnownWord[UsualSentence];
        foreach (var sentence in document.Sentences.Items)
        {
            document.Stop.ThrowIfCancellationRequested();
            var length = sentence.EndToken - sentence.FirstToken + (2 * Margin);
            if (known.Length < length)
            {
                known = new KnownWord[Math.Max(length, 2 * known.Length)];
            }

            var range = sentence.FirstToken..sentence.EndToken;
            var tokens = document.Tokens.Items[range];
            var words = AsShown(document.Text, tokens, document.Words.Items[range]);
            var has = TagSentence(tokens, words, document.Words.Items[sentence.EndToken..], tags.AsSpan(range), known);
            FiniteVerbs.Mend(document.Text, tokens, tags.AsSpan(range), has);
            ReportingVerbs.Mend(document.Text, tokens, known.AsSpan(Margin, tokens.Length), tags.AsSpan(range), has);
            Hold(words);
        }

        document.Tags.Fill(tags);
    }

    /// <summary>Tags the tokens of one sentence.</summary>
    public void TagSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, Span<Tag> tags)
    {
        var shown = AsShown(text, tokens, words);
        TagSentence(tokens, shown, [], tags, new KnownWord[tokens.Length + (2 * Margin)]);
        Hold(shown);
    }

    /// <summary>The words of a sentence as they are shown to the model.</summary>
    private ReadOnlySpan<Word> AsShown(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words) =>
        TitleCase.Is(text, tokens) ? TitleCase.InSmall(model, words) : words;

    /// <summary>Words are held until here, and so is what is known of them.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Hold(ReadOnlySpan<Word> words) => _ = words;

    private XposSet TagSentence(ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, ReadOnlySpan<Word> following, Span<Tag> tags, KnownWord[] known)
    {
        var has = default(XposSet);
        Describe(tokens, words, following, known);
        int last = TagFeatures.NoTag, beforeLast = TagFeatures.NoTag;
        for (var i = 0; i < tokens.Length; i++)
        {
            int best = known[i + Margin].Only;
            if (best < 0)
            {
                best = Best(known.AsSpan(i, (2 * Margin) + 1), last, beforeLast);
            }

            tags[i] = model.Tags[best];
            has = has.With(tags[i].Xpos);
            beforeLast = last;
            last = best;
        }

        return has;
    }

    /// <summary>
    /// The best tag of the token in the middle. Where one tag is far ahead by what the words and the tags before say alone,
    /// or with a few features more, the others are not looked at: they cost most of the time, and change next to nothing.
    /// </summary>
    [SkipLocalsInit]
    private int Best(ReadOnlySpan<KnownWord> words, int last, int beforeLast)
    {
        var scores = stackalloc short[ModelLayout.MostTags];
        Span<ulong> keys = stackalloc ulong[TagScores.MostKeys];
        TagScores.Begin(_known.RowOfTags(last, beforeLast), words, scores);
        var best = TagScores.Best(scores);
        if (TagScores.IsAhead(scores, best, model.Leads[best].Alone))
        {
            return best;
        }

        TagScores.AddShapes(model, words, last, keys, scores);
        best = TagScores.Best(scores);
        if (TagScores.IsAhead(scores, best, model.Leads[best].WithShapes))
        {
            return best;
        }

        TagScores.AddRest(model, words, last, beforeLast, keys, scores);
        return TagScores.Best(scores);
    }

    /// <summary>Fills in what is known of the words of a sentence, without its tags.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="words">Their words.</param>
    /// <param name="following">The words behind them.</param>
    /// <param name="known">Where it goes, with <see cref="TagScores.Margin"/> empty ones on both sides.</param>
    public void Describe(ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, ReadOnlySpan<Word> following, KnownWord[] known)
    {
        for (var i = 0; i < Margin; i++)
        {
            known[i] = _known.None;
            known[tokens.Length + Margin + i] = _known.None;
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            WordAt(words, following, i + (2 * Ahead))?.PrefetchSelf();
            WordAt(words, following, i + Ahead)?.Known.PrefetchSelf();

            var word = _known.Of(
                words[i],
                i == 0 || tokens[i - 1].End < tokens[i].Start,
                i + 1 == tokens.Length || tokens[i].End < tokens[i + 1].Start);
            known[i + Margin] = word;
            word.PrefetchRows(known[i + 1], known[i]);
        }
    }

    /// <summary>A word of the sentence or of the next ones, or null behind the last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Word? WordAt(ReadOnlySpan<Word> words, ReadOnlySpan<Word> following, int index) =>
        (uint)index < (uint)words.Length ? words[index]
        : (uint)(index - words.Length) < (uint)following.Length ? following[index - words.Length]
        : null;
}
