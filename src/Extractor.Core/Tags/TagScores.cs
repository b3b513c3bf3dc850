using System.Numerics;
using System.Runtime.Intrinsics;

namespace Extractor.Tags;

/// <summary>
/// The scores of all tags for one token, in three steps, each of which looks at more than the one before and costs more. A
/// token stands in the middle of what is known of it and of the two words on both sides.
/// </summary>
internal static unsafe class TagScores
{
    /// <summary>So many tokens on both sides are looked at.</summary>
    public const int Margin = 2;

    /// <summary>The most features that a step looks at.</summary>
    public const int MostKeys = TagFeatures.OfSeveralCount;

    /// <summary>Sets the scores to what each word around a token, and the tags before it, say alone.</summary>
    /// <param name="ofTags">What the tags before it say, <see cref="KnownWords.RowOfTags"/>.</param>
    /// <param name="words">The words.</param>
    /// <param name="scores"><see cref="ModelLayout.MostTags"/> scores.</param>
    public static void Begin(short* ofTags, ReadOnlySpan<KnownWord> words, short* scores)
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

    /// <summary>Adds what shapes and endings say together with what is beside them.</summary>
    /// <param name="model">The model.</param>
    /// <param name="words">The words.</param>
    /// <param name="last">The tag of the token before, as its number in the model.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    /// <param name="scores">The scores.</param>
    public static void AddShapes(TaggerModel model, ReadOnlySpan<KnownWord> words, int last, Span<ulong> keys, short* scores)
    {
        keys = keys[..TagFeatures.OfShapesCount];
        TagFeatures.OfShapes(*words[Margin].Features, *words[Margin + 1].Features, last, keys);
        model.Prefetch(keys);
        model.AddWeights(keys, scores);
    }

    /// <summary>Adds what is left: what words and tags say together.</summary>
    /// <param name="model">The model.</param>
    /// <param name="words">The words.</param>
    /// <param name="last">The tag of the token before, as its number in the model.</param>
    /// <param name="beforeLast">The tag of the token before that.</param>
    /// <param name="keys">Room for <see cref="MostKeys"/>.</param>
    /// <param name="scores">The scores.</param>
    public static void AddRest(TaggerModel model, ReadOnlySpan<KnownWord> words, int last, int beforeLast, Span<ulong> keys, short* scores)
    {
        keys = keys[..TagFeatures.OfSeveralCount];
        TagFeatures.OfSeveral(
            *words[Margin - 1].Features, *words[Margin].Features, *words[Margin + 1].Features, *words[Margin + 2].Features, last, beforeLast, keys);
        model.Prefetch(keys);
        model.AddWeights(keys, scores);
    }

    /// <summary>The first tag of those with the largest score.</summary>
    public static int Best(short* scores)
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
        var largest = Vector128.Create(short.Max(eight.ToScalar(), eight.GetElement(1)));
        var areLargest = 0UL;
        for (var i = 0; i < ModelLayout.MostTags; i += Vector128<sbyte>.Count)
        {
            var (some, more) = (Vector128.Load(scores + i), Vector128.Load(scores + i + Vector128<short>.Count));
            areLargest |= (ulong)Vector128.Narrow(Vector128.Equals(some, largest), Vector128.Equals(more, largest)).ExtractMostSignificantBits() << i;
        }

        return BitOperations.TrailingZeroCount(areLargest);
    }

    /// <summary>Whether the best tag is ahead of all others by a lead of 1 or more.</summary>
    public static bool IsAhead(short* scores, int best, int lead)
    {
        var limit = Vector128.Create((short)(scores[best] - lead));
        var areNear = 0UL;
        for (var i = 0; i < ModelLayout.MostTags; i += Vector128<sbyte>.Count)
        {
            var (some, more) = (Vector128.Load(scores + i), Vector128.Load(scores + i + Vector128<short>.Count));
            areNear |= (ulong)Vector128.Narrow(Vector128.GreaterThan(some, limit), Vector128.GreaterThan(more, limit)).ExtractMostSignificantBits() << i;
        }

        return BitOperations.IsPow2(areNear);
    }
}
