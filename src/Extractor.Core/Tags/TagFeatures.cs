using static Extractor.Tags.WordFeatures;

namespace Extractor.Tags;

/// <summary>The features of a token in its sentence, one key a template; the trainer and the tagger ask the same ones.</summary>
internal static class TagFeatures
{
    /// <summary>The number of templates.</summary>
    public const int Count = 36;

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
        ref readonly var word = ref words[index];
        ref readonly var last = ref words[index - 1];
        ref readonly var next = ref words[index + 1];
        var t1 = (ulong)tag1 + 1;
        var t12 = (t1 << 8) + (ulong)tag2 + 1;
        var t2 = (ulong)tag2 + 0x10001;

        keys[35] = Key(35, Mix(word.Usual, t12));
        keys[34] = Key(34, Mix(Mix(word.Usual, next.Usual), t1));
        keys[33] = Key(33, Mix(word.Suffix2, t1));
        keys[32] = Key(32, Mix(word.Usual, Mix(next.Usual, words[index + 2].Usual)));
        keys[31] = Key(31, Mix(word.Suffix3, t1));
        keys[30] = Key(30, words[index + 2].Usual);
        keys[29] = Key(29, Mix(next.Usual, word.Suffix3));
        keys[28] = Key(28, Mix(next.Usual, word.Lower));
        keys[27] = Key(27, Mix(next.Usual, t1));
        keys[26] = Key(26, next.Usual);
        keys[25] = Key(25, Mix(word.Shape, next.Shape));
        keys[24] = Key(24, Mix(next.Lower, t1));
        keys[23] = Key(23, Mix(word.Lower, next.Lower));
        keys[22] = Key(22, Mix(last.Lower, word.Lower));
        keys[21] = Key(21, Mix(word.Lower, t2));
        keys[20] = Key(20, Mix(word.Lower, t1));
        keys[19] = Key(19, t12);
        keys[18] = Key(18, t1);
        keys[17] = Key(17, next.Suffix3);
        keys[16] = Key(16, last.Suffix3);
        keys[15] = Key(15, words[index + 2].Lower);
        keys[14] = Key(14, next.Lower);
        keys[13] = Key(13, words[index - 2].Lower);
        keys[12] = Key(12, last.Lower);
        keys[11] = Key(11, Mix(word.Shape, t1));
        keys[10] = Key(10, word.Suffix4);
        keys[9] = Key(9, word.Suffix3);
        keys[8] = Key(8, word.Suffix2);
        keys[7] = Key(7, word.Suffix1);
        keys[6] = Key(6, word.Prefix3);
        keys[5] = Key(5, word.Prefix2);
        keys[4] = Key(4, word.Prefix1);
        keys[3] = Key(3, word.Lower);
        keys[2] = Key(2, word.Word);
        keys[1] = Key(1, word.Shape);
        keys[0] = Key(0, word.Usual);
    }

    private static ulong Key(ulong template, ulong value) => Mix(value, template + 1);
}
