namespace Extractor.Tags;

/// <summary>What the trainer and the tagger must agree on about the two tables of a model.</summary>
internal static class ModelLayout
{
    /// <summary>A slot of the feature table: 2 bytes of the key and 3 bytes that point to a list of weights, 0 for an empty slot.</summary>
    public const int SlotSize = 5;

    /// <summary>A slot of the lexicon: 4 bytes of the word's hash, 0 for an empty slot, and its two usual tags, equal where it has one.</summary>
    public const int WordSize = 6;

    /// <summary>The slot at which a key is looked for first; the search goes on to the next empty one.</summary>
    public static uint Home(ulong key, uint slotCount) => (uint)(((key >> 32) * slotCount) >> 32);

    /// <summary>What of a word's hash is stored; never 0.</summary>
    public static uint WordFingerprint(ulong word) => (uint)word | 1;
}
