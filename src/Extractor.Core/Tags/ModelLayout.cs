namespace Extractor.Tags;

/// <summary>What the trainer and the tagger must agree on about the two tables of a model.</summary>
internal static class ModelLayout
{
    /// <summary>A slot of the feature table: 2 bytes of the key and 3 bytes that point to a list of weights, 0 for an empty slot.</summary>
    public const int SlotSize = 5;

    /// <summary>The largest number of tags, and the length of a row of weights.</summary>
    public const int MostTags = 64;

    /// <summary>
    /// The first byte of a list that is a row: a weight for every tag follows. Any other first byte is the number of
    /// pairs of tag and weight that follow.
    /// </summary>
    public const byte Row = 255;

    /// <summary>A slot of the lexicon: 4 bytes of the word's hash, 0 for an empty slot, and its two usual tags, equal where it has one.</summary>
    public const int WordSize = 6;

    /// <summary>The slot at which a key is looked for first; the search goes on to the next empty one.</summary>
    public static uint Home(ulong key, uint slotCount) => (uint)(((key >> 32) * slotCount) >> 32);

    /// <summary>What of a word's hash is stored; never 0.</summary>
    public static uint WordFingerprint(ulong word) => (uint)word | 1;
}
