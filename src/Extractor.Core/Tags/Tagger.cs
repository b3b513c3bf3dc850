using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Extractor.Pipeline;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tags;

/// <summary>Gives every token its part of speech, from left to right within a sentence, by the weights of a model.</summary>
internal sealed unsafe class Tagger(TaggerModel model) : IStage
{
    // The templates look two tokens to both sides
    private const int Margin = 2;

    // By how much the best tag must be ahead where shapes and endings have been looked at together with what is beside them
    private const int LeadWithShapes = 62;

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
            TagSentence(tokens, words, document.Words.Items[sentence.EndToken..], tags.AsSpan(range), known);
            FiniteVerbs.Mend(document.Text, tokens, tags.AsSpan(range));
            ReportingVerbs.Mend(document.Text, tokens, known.AsSpan(Margin, tokens.Length), tags.AsSpan(range));
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

    private void TagSentence(ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, ReadOnlySpan<Word> following, Span<Tag> tags, KnownWord[] known)
    {
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
            beforeLast = last;
            last = best;
        }
    }

    /// <summary>
    /// The best tag of the token in the middle. Where one tag is far ahead by what the words and the tags before say alone,
    /// or with a few features more, the others are not looked at: they cost most of the time, and change next to nothing.
    /// </summary>
    [SkipLocalsInit]
    private int Best(ReadOnlySpan<KnownWord> words, int last, int beforeLast)
    {
        var word = words[Margin];
        var scores = stackalloc short[ModelLayout.MostTags];
        var keys = stackalloc ulong[TagFeatures.OfShapesCount + TagFeatures.OfSeveralCount];
        var ofShapes = new Span<ulong>(keys, TagFeatures.OfShapesCount);
        var ofSeveral = new Span<ulong>(keys + TagFeatures.OfShapesCount, TagFeatures.OfSeveralCount);
        if (word.Lead == KnownWord.NoLead)
        {
            // All are on their way while the others are added up
            FillShapes(words, last, ofShapes);
            FillSeveral(words, last, beforeLast, ofSeveral);
            var all = new ReadOnlySpan<ulong>(keys, TagFeatures.OfShapesCount + TagFeatures.OfSeveralCount);
            model.Prefetch(all);
            AddUp(_known.RowOfTags(last, beforeLast), words, scores);
            model.AddWeights(all, scores);
            IsAhead(scores, 0, out var best);
            return best;
        }

        AddUp(_known.RowOfTags(last, beforeLast), words, scores);
        if (!IsAhead(scores, word.Lead, out var first))
        {
            FillShapes(words, last, ofShapes);
            model.Prefetch(ofShapes);
            model.AddWeights(ofShapes, scores);
            if (!IsAhead(scores, LeadWithShapes, out first))
            {
                FillSeveral(words, last, beforeLast, ofSeveral);
                model.Prefetch(ofSeveral);
                model.AddWeights(ofSeveral, scores);
                IsAhead(scores, 0, out first);
            }
        }

        return first;
    }

    private static void FillShapes(ReadOnlySpan<KnownWord> words, int last, Span<ulong> keys) =>
        TagFeatures.OfShapes(*words[Margin].Features, *words[Margin + 1].Features, last, keys);

    private static void FillSeveral(ReadOnlySpan<KnownWord> words, int last, int beforeLast, Span<ulong> keys) =>
        TagFeatures.OfSeveral(
            *words[Margin - 1].Features, *words[Margin].Features, *words[Margin + 1].Features, *words[Margin + 2].Features, last, beforeLast, keys);

    /// <summary>Fills in what is known of the words of a sentence, without its tags.</summary>
    private void Describe(ReadOnlySpan<Token> tokens, ReadOnlySpan<Word> words, ReadOnlySpan<Word> following, KnownWord[] known)
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

    /// <summary>Sets the scores to what each word around a token, and the tags before it, say alone.</summary>
    private static void AddUp(short* ofTags, ReadOnlySpan<KnownWord> words, short* scores)
    {
        var beforeLast = words[0].ToAfterNext;
        var last = words[1].ToNext;
        var word = words[2].AtWord;
        var next = words[3].ToLast;
        var afterNext = words[4].ToBeforeLast;
        var half = Vector128<short>.Count;
        for (var i = 0; i < ModelLayout.MostTags; i += Vector128<sbyte>.Count)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Load(last + i));
            var (lower2, upper2) = Vector128.Widen(Vector128.Load(next + i));
            var (lower3, upper3) = Vector128.Widen(Vector128.Load(beforeLast + i));
            var (lower4, upper4) = Vector128.Widen(Vector128.Load(afterNext + i));
            (lower + lower2 + (lower3 + lower4) + (Vector128.Load(word + i) + Vector128.Load(ofTags + i))).Store(scores + i);
            (upper + upper2 + (upper3 + upper4) + (Vector128.Load(word + i + half) + Vector128.Load(ofTags + i + half))).Store(scores + i + half);
        }
    }

    /// <summary>Finds the first of the largest scores, and whether it is ahead of all others by more than <paramref name="lead"/>.</summary>
    private static bool IsAhead(short* scores, int lead, out int best)
    {
        var eight = Vector128.Load(scores);
        for (var i = Vector128<short>.Count; i < ModelLayout.MostTags; i += Vector128<short>.Count)
        {
            eight = Vector128.Max(eight, Vector128.Load(scores + i));
        }

        // Pairs are shuffled, not scores, and comparisons made bytes before their bits are taken: so each is one instruction
        // of every processor, and code compiled beforehand need not call a method that does it one by one
        eight = Vector128.Max(eight, Vector128.Shuffle(eight.AsInt32(), Vector128.Create(2, 3, 0, 1)).AsInt16());
        eight = Vector128.Max(eight, Vector128.Shuffle(eight.AsInt32(), Vector128.Create(1, 0, 3, 2)).AsInt16());
        var largest = short.Max(eight.ToScalar(), eight.GetElement(1));

        // A bit a score
        ulong areLargest = 0, areNear = 0;
        var largestOnes = Vector128.Create(largest);
        var limits = Vector128.Create((short)(largest - lead));
        for (var i = 0; i < ModelLayout.MostTags; i += Vector128<sbyte>.Count)
        {
            var some = Vector128.Load(scores + i);
            var more = Vector128.Load(scores + i + Vector128<short>.Count);
            var areEqual = Vector128.Narrow(Vector128.Equals(some, largestOnes), Vector128.Equals(more, largestOnes));
            var areGreater = Vector128.Narrow(Vector128.GreaterThan(some, limits), Vector128.GreaterThan(more, limits));
            areLargest |= (ulong)areEqual.ExtractMostSignificantBits() << i;
            areNear |= (ulong)areGreater.ExtractMostSignificantBits() << i;
        }

        best = BitOperations.TrailingZeroCount(areLargest);
        return BitOperations.PopCount(areNear) == 1;
    }
}
