namespace Extractor.Tags;

/// <summary>What the trainer and the tagger must agree on about the two tables of a model.</summary>
internal static class ModelLayout
{
    /// <summary>
    /// The features that a bucket of the table holds: first 2 bytes of the key of each, then 3 bytes each that point to its
    /// list of weights, 0 for an empty slot; behind these, 3 bytes that are 0, or <see cref="Overflow"/>, and one unused.
    /// So one line of a processor's cache answers most questions, and a few comparisons at once find the slot.
    /// </summary>
    public const int SlotsPerBucket = 12;

    /// <summary>The bytes of a bucket.</summary>
    public const int BucketSize = 64;

    /// <summary>Where in a bucket the places of the lists begin.</summary>
    public const int BucketPlaces = 2 * SlotsPerBucket;

    /// <summary>The bytes of a place.</summary>
    public const int PlaceSize = 3;

    /// <summary>What stands behind the last slot of a full bucket where the next one must be searched too.</summary>
    public const uint Overflow = 0xFFFFFF;

    /// <summary>The largest number of tags, and the length of a row of weights.</summary>
    public const int MostTags = 64;

    /// <summary>
    /// The first byte of a list that is a row: a weight for every tag follows. Any other first byte is the number of
    /// pairs of tag and weight that follow.
    /// </summary>
    public const byte Row = 255;

    /// <summary>A slot of the lexicon: 4 bytes of the word's hash, 0 for an empty slot, and its two usual tags, equal where it has one.</summary>
    public const int WordSize = 6;

    /// <summary>The bucket or slot at which a key is looked for first.</summary>
    public static uint Home(ulong key, uint count) => (uint)(((key >> 32) * count) >> 32);

    /// <summary>What of a word's hash is stored; never 0.</summary>
    public static uint WordFingerprint(ulong word) => (uint)word | 1;
}
