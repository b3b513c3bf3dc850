using static Extractor.Tags.WordFeatures;

namespace Extractor.Tags;

/// <summary>
/// The features of a token in its sentence, one key a template; the trainer and the tagger ask the same ones. Those that
/// look at one word alone, wherever it stands, come in groups of their own, so that the tagger may add them up once a word.
/// </summary>
internal static class TagFeatures
{
    /// <summary>The number of templates.</summary>
    public const int Count = OfWordCount + OfLastCount + OfNextCount + OfBeforeLastCount + OfAfterNextCount + OfTagsCount + OfShapesCount + OfSeveralCount;

    /// <summary>The templates of the token itself.</summary>
    public const int OfWordCount = 11;

    /// <summary>The templates of the token before.</summary>
    public const int OfLastCount = 2;

    /// <summary>The templates of the token after.</summary>
    public const int OfNextCount = 3;

    /// <summary>The templates of the token two places before.</summary>
    public const int OfBeforeLastCount = 1;

    /// <summary>The templates of the token two places after.</summary>
    public const int OfAfterNextCount = 2;

    /// <summary>The templates of the two tags before.</summary>
    public const int OfTagsCount = 2;

    /// <summary>The templates of shapes and endings together with what stands beside them: few features, which tell much.</summary>
    public const int OfShapesCount = 4;

    /// <summary>The other templates that look at more than one word or at a word and a tag.</summary>
    public const int OfSeveralCount = 11;

    /// <summary>The tag before the first of a sentence.</summary>
    public const int NoTag = 255;

    /// <summary>Fills in the keys for a token.</summary>
    /// <param name="words">The tokens of the sentence with two empty ones on both sides.</param>
    /// <param name="index">The token's place in <paramref name="words"/>.</param>
    /// <param name="tag1">The tag of the token before, as its number in the model.</param>
    /// <param name="tag2">The tag of the token before that.</param>
    /// <param name="keys">Where the keys go: <see cref="Count"/> of them.</param>
    public static void Fill(WordFeatures[] words, int index, int tag1, int tag2, Span<ulong> keys)
    {
        OfWord(words[index], keys);
        keys = keys[OfWordCount..];
        OfLast(words[index - 1].Kept, keys);
        keys = keys[OfLastCount..];
        OfNext(words[index + 1].Kept, keys);
        keys = keys[OfNextCount..];
        OfBeforeLast(words[index - 2].Kept, keys);
        keys = keys[OfBeforeLastCount..];
        OfAfterNext(words[index + 2].Kept, keys);
        keys = keys[OfAfterNextCount..];
        OfTags(tag1, tag2, keys);
        keys = keys[OfTagsCount..];
        OfShapes(words[index].Kept, words[index + 1].Kept, tag1, keys);
        keys = keys[OfShapesCount..];
        OfSeveral(words[index - 1].Kept, words[index].Kept, words[index + 1].Kept, words[index + 2].Kept, tag1, tag2, keys);
    }

    /// <summary>Fills in the keys of the token itself.</summary>
    public static void OfWord(in WordFeatures word, Span<ulong> keys)
    {
        keys[10] = Key(10, word.Suffix4);
        keys[9] = Key(9, word.Kept.Suffix3);
        keys[8] = Key(8, word.Kept.Suffix2);
        keys[7] = Key(7, word.Suffix1);
        keys[6] = Key(6, word.Prefix3);
        keys[5] = Key(5, word.Prefix2);
        keys[4] = Key(4, word.Prefix1);
        keys[3] = Key(3, word.Kept.Lower);
        keys[2] = Key(2, word.Kept.Word);
        keys[1] = Key(1, word.Kept.Shape);
        keys[0] = Key(0, word.Kept.Usual);
    }

    /// <summary>Fills in the keys of the token before.</summary>
    public static void OfLast(in KeptFeatures last, Span<ulong> keys)
    {
        keys[1] = Key(16, last.Suffix3);
        keys[0] = Key(12, last.Lower);
    }

    /// <summary>Fills in the keys of the token after.</summary>
    public static void OfNext(in KeptFeatures next, Span<ulong> keys)
    {
        keys[2] = Key(26, next.Usual);
        keys[1] = Key(17, next.Suffix3);
        keys[0] = Key(14, next.Lower);
    }

    /// <summary>Fills in the key of the token two places before.</summary>
    public static void OfBeforeLast(in KeptFeatures beforeLast, Span<ulong> keys) => keys[0] = Key(13, beforeLast.Lower);

    /// <summary>Fills in the keys of the token two places after.</summary>
    public static void OfAfterNext(in KeptFeatures afterNext, Span<ulong> keys)
    {
        keys[1] = Key(30, afterNext.Usual);
        keys[0] = Key(15, afterNext.Lower);
    }

    /// <summary>Fills in the keys of the two tags before.</summary>
    public static void OfTags(int tag1, int tag2, Span<ulong> keys)
    {
        keys[1] = Key(19, Both(tag1, tag2));
        keys[0] = Key(18, One(tag1));
    }

    /// <summary>Fills in the keys of the shape and the ending of a token together with the next one and the tag before.</summary>
    public static void OfShapes(in KeptFeatures word, in KeptFeatures next, int tag1, Span<ulong> keys)
    {
        var t1 = One(tag1);
        keys[3] = Key(31, Mix(word.Suffix3, t1));
        keys[2] = Key(29, Mix(next.Usual, word.Suffix3));
        keys[1] = Key(25, Mix(word.Shape, next.Shape));
        keys[0] = Key(11, Mix(word.Shape, t1));
    }

    /// <summary>Fills in the other keys that look at several words, or at words and tags, together.</summary>
    public static void OfSeveral(
        in KeptFeatures last, in KeptFeatures word, in KeptFeatures next, in KeptFeatures afterNext, int tag1, int tag2, Span<ulong> keys)
    {
        var t1 = One(tag1);
        var t2 = (ulong)tag2 + 0x10001;
        keys[10] = Key(35, Mix(word.Usual, Both(tag1, tag2)));
        keys[9] = Key(34, Mix(Mix(word.Usual, next.Usual), t1));
        keys[8] = Key(33, Mix(word.Suffix2, t1));
        keys[7] = Key(32, Mix(word.Usual, Mix(next.Usual, afterNext.Usual)));
        keys[6] = Key(28, Mix(next.Usual, word.Lower));
        keys[5] = Key(27, Mix(next.Usual, t1));
        keys[4] = Key(24, Mix(next.Lower, t1));
        keys[3] = Key(23, Mix(word.Lower, next.Lower));
        keys[2] = Key(22, Mix(last.Lower, word.Lower));
        keys[1] = Key(21, Mix(word.Lower, t2));
        keys[0] = Key(20, Mix(word.Lower, t1));
    }

    private static ulong One(int tag1) => (ulong)tag1 + 1;

    private static ulong Both(int tag1, int tag2) => (One(tag1) << 8) + (ulong)tag2 + 1;

    private static ulong Key(ulong template, ulong value) => Mix(value, template + 1);
}
