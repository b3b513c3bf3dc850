using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Extractor.Pipeline;
using Extractor.Tokens;

namespace Extractor.Tags;

/// <summary>Gives every token its part of speech, from left to right within a sentence, by the weights of a model.</summary>
internal sealed class Tagger(TaggerModel model) : IStage
{
    // The templates look two tokens to both sides
    private const int Margin = 2;

    // By how much the best tag must be ahead so that words and tags are not looked at together; for a word that the lexicon
    // knows with two tags they always are, since no lead is safe for “to” before a verb. On the development parts of the
    // treebanks UPOS falls from 95.30 to 95.26 (EWT) and from 96.57 to 96.55 (GUM)
    private const int Lead = 72;

    // Room for most sentences; it grows for longer ones
    private const int UsualSentence = 64;

    // Those that no thread works with at the moment
    private readonly Stack<KnownWords> _known = new();

    public Layers Reads => Layers.Tokens | Layers.Sentences;

    public Layers Fills => Layers.Tags;

    public void Annotate(Document document)
    {
        var tags = new Tag[document.Tokens.Count];
        var words = new WordFeatures[UsualSentence];
        var known = Take();
        foreach (var sentence in document.Sentences.Items)
        {
            document.Stop.ThrowIfCancellationRequested();
            var length = sentence.EndToken - sentence.FirstToken + (2 * Margin);
            if (words.Length < length)
            {
                words = new WordFeatures[Math.Max(length, 2 * words.Length)];
            }

            var range = sentence.FirstToken..sentence.EndToken;
            TagSentence(document.Text, document.Tokens.Items[range], tags.AsSpan(range), words, known);
            FiniteVerbs.Mend(document.Text, document.Tokens.Items[range], tags.AsSpan(range));
            ReportingVerbs.Mend(document.Text, document.Tokens.Items[range], tags.AsSpan(range));
        }

        GiveBack(known);
        document.Tags.Fill(tags);
    }

    /// <summary>Tags the tokens of one sentence.</summary>
    public void TagSentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Tag> tags)
    {
        var known = Take();
        TagSentence(text, tokens, tags, new WordFeatures[tokens.Length + (2 * Margin)], known);
        GiveBack(known);
    }

    private void TagSentence(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<Tag> tags, WordFeatures[] words, KnownWords known)
    {
        Describe(text, tokens, words, known);
        Span<ulong> keys = stackalloc ulong[TagFeatures.OfSeveralCount];
        Span<short> scores = stackalloc short[ModelLayout.MostTags];
        int last = TagFeatures.NoTag, beforeLast = TagFeatures.NoTag;
        for (var i = 0; i < tokens.Length; i++)
        {
            var best = words[i + Margin].Only;
            if (best < 0 && !TryAlone(words, i + Margin, last, beforeLast, known, scores, out best))
            {
                TagFeatures.OfWords(words, i + Margin, keys);
                TagFeatures.OfWordsAndTags(words, i + Margin, last, beforeLast, keys[TagFeatures.OfWordsCount..]);
                model.AddWeights(keys, scores);
                best = IndexOfLargest(scores, out _);
            }

            tags[i] = model.Tags[best];
            beforeLast = last;
            last = best;
        }
    }

    /// <summary>
    /// Whether the words around a token and the tags before it, each alone, leave no doubt of its tag. What several of them
    /// say together costs most of the time, and it changes next to nothing where one tag is that far ahead.
    /// </summary>
    private static bool TryAlone(
        WordFeatures[] words, int index, int last, int beforeLast, KnownWords known, Span<short> scores, out int best)
    {
        known.Start(words, index, last, beforeLast, scores);
        best = IndexOfLargest(scores, out var largest);
        return !words[index].HasTwo && CountAbove(scores, (short)(largest - Lead)) == 1;
    }

    private KnownWords Take()
    {
        lock (_known)
        {
            return _known.TryPop(out var known) ? known : new KnownWords(model);
        }
    }

    private void GiveBack(KnownWords known)
    {
        lock (_known)
        {
            _known.Push(known);
        }
    }

    /// <summary>Fills in the features of the words of a sentence, without its tags.</summary>
    private void Describe(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, WordFeatures[] words, KnownWords known)
    {
        for (var i = 0; i < Margin; i++)
        {
            words[i] = WordFeatures.None;
            words[tokens.Length + Margin + i] = words[i];
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            var token = tokens[i];
            words[i + Margin] = known.Of(
                text[token.Start..token.End],
                i == 0 || tokens[i - 1].End < token.Start,
                i + 1 == tokens.Length || token.End < tokens[i + 1].Start);
        }

        if (TitleCase.Is(text, tokens))
        {
            TitleCase.Describe(model, known, text, tokens, words.AsSpan(Margin, tokens.Length));
        }
    }

    /// <summary>The first of the largest scores.</summary>
    private static int IndexOfLargest(ReadOnlySpan<short> scores, out short largest)
    {
        ref var first = ref MemoryMarshal.GetReference(scores);
        var eight = Vector128.LoadUnsafe(ref first);
        for (var i = Vector128<short>.Count; i < ModelLayout.MostTags; i += Vector128<short>.Count)
        {
            eight = Vector128.Max(eight, Vector128.LoadUnsafe(ref first, (nuint)i));
        }

        eight = Vector128.Max(eight, Vector128.Shuffle(eight, Vector128.Create(4, 5, 6, 7, 0, 1, 2, 3)));
        eight = Vector128.Max(eight, Vector128.Shuffle(eight, Vector128.Create(2, 3, 0, 1, 6, 7, 4, 5)));
        eight = Vector128.Max(eight, Vector128.Shuffle(eight, Vector128.Create(1, 0, 3, 2, 5, 4, 7, 6)));
        largest = eight.ToScalar();
        return scores.IndexOf(largest);
    }

    /// <summary>How many scores are larger than <paramref name="limit"/>.</summary>
    private static int CountAbove(ReadOnlySpan<short> scores, short limit)
    {
        ref var first = ref MemoryMarshal.GetReference(scores);
        var limits = Vector128.Create(limit);
        var counts = Vector128<short>.Zero;
        for (var i = 0; i < ModelLayout.MostTags; i += Vector128<short>.Count)
        {
            counts -= Vector128.GreaterThan(Vector128.LoadUnsafe(ref first, (nuint)i), limits);
        }

        return Vector128.Sum(counts);
    }
}
