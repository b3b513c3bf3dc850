using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Extractor.Tags;

/// <summary>
/// The trained weights of the tagger, read where they lie: a table of features that points to lists of weights,
/// and a lexicon of the words that were seen often. All values are little-endian.
/// </summary>
internal sealed unsafe class TaggerModel
{
    /// <summary>The version of the layout that this code reads and the trainer writes.</summary>
    public const int FormatVersion = 3;

    /// <summary>The place of the embedded model among the resources.</summary>
    public const string ResourceName = "Tags/english.model";

    /// <summary>The largest number of features that are added at once.</summary>
    public const int MostKeys = 16;

    private static long _made;

    private readonly byte* _buckets;
    private readonly byte* _lists;
    private readonly byte* _words;
    private readonly uint _bucketCount;
    private readonly uint _wordCount;
    private readonly Tag[] _tags;
    private readonly TagLead[] _leads;
    private readonly byte[] _trainingChecksum;
    private readonly byte[]? _pinned;

    private TaggerModel(byte* start, long length, string name, byte[]? pinned)
    {
        var header = ModelHeader.Read(new ReadOnlySpan<byte>(start, checked((int)length)), name);
        _buckets = start + header.BucketsOffset;
        _lists = start + header.ListsOffset;
        _words = start + header.WordsOffset;
        _bucketCount = header.BucketCount;
        _wordCount = header.WordCount;
        _tags = header.Tags;
        _leads = header.Leads;
        _pinned = pinned;
        _trainingChecksum = header.TrainingChecksum;
        Words = new KnownWords(this);
    }

    /// <summary>The model that the assembly holds, opened at its first use and never copied.</summary>
    /// <exception cref="InvalidDataException">The model is damaged or of another version.</exception>
    public static TaggerModel Embedded => EmbeddedModel.Opened;

    /// <summary>The SHA-256 of the files it was trained on, in their order, in hexadecimal digits.</summary>
    public string TrainingChecksum => Convert.ToHexStringLower(_trainingChecksum);

    /// <summary>The tags it gives; a tag's number is its place here.</summary>
    public ReadOnlySpan<Tag> Tags => _tags;

    /// <summary>By how much each tag must be ahead so that no more is looked at.</summary>
    public ReadOnlySpan<TagLead> Leads => _leads;

    /// <summary>Reads a model from memory.</summary>
    /// <param name="bytes">The whole model.</param>
    /// <param name="name">What to call it in a message.</param>
    /// <exception cref="InvalidDataException">The model is damaged or of another version.</exception>
    public static TaggerModel Read(ReadOnlySpan<byte> bytes, string name)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned);
        return new TaggerModel((byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(pinned)), pinned.Length, name, pinned);
    }

    /// <summary>What tells the model from all others of this process.</summary>
    public long Number { get; } = Interlocked.Increment(ref _made);

    /// <summary>What the model knows of the words that were met so far.</summary>
    public KnownWords Words { get; }

    /// <summary>Adds the weights of the features that the model knows to the scores of the tags.</summary>
    /// <param name="keys">The features, <see cref="MostKeys"/> at most.</param>
    /// <param name="scores"><see cref="ModelLayout.MostTags"/> scores.</param>
    [SkipLocalsInit]
    public void AddWeights(ReadOnlySpan<ulong> keys, short* scores)
    {
        Span<uint> places = stackalloc uint[MostKeys];
        AddFound(places[..Find(keys, places)], scores);
    }

    /// <summary>Adds the weights of features that were found to the scores of the tags.</summary>
    /// <param name="places">What <see cref="Find(ReadOnlySpan{ulong}, Span{uint})"/> gave.</param>
    /// <param name="scores"><see cref="ModelLayout.MostTags"/> scores.</param>
    public void AddFound(ReadOnlySpan<uint> places, short* scores)
    {
        foreach (var place in places)
        {
            Add(_lists + place, scores);
        }
    }

    /// <summary>Has the processor fetch where features will be looked for.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(ReadOnlySpan<ulong> keys)
    {
        if (Sse.IsSupported)
        {
            foreach (var key in keys)
            {
                Sse.Prefetch0(_buckets + (ModelLayout.BucketSize * ModelLayout.Home(key, _bucketCount)));
            }
        }
    }

    /// <summary>
    /// Finds the lists of weights of the features that the model knows. The table and the lists are larger than the nearest
    /// caches: where many are fetched, and found, before the first is added, each is on its way while it is not yet needed.
    /// </summary>
    /// <param name="keys">The features.</param>
    /// <param name="places">Where the places of the lists go, as many as there are features.</param>
    /// <returns>How many places there are.</returns>
    public int Find(ReadOnlySpan<ulong> keys, Span<uint> places)
    {
        var count = 0;
        foreach (var key in keys)
        {
            var place = Find(key);
            places[count] = place;
            count += place == 0 ? 0 : 1;
            if (Sse.IsSupported)
            {
                Sse.Prefetch0(_lists + place);
            }
        }

        return count;
    }

    /// <summary>The place of a feature's list of weights, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Find(ulong key)
    {
        var fingerprint = Vector128.Create((ushort)key);
        for (var bucket = _buckets + (ModelLayout.BucketSize * ModelLayout.Home(key, _bucketCount)); ; bucket += ModelLayout.BucketSize)
        {
            // The second eight are the last four and bytes of no matter. Made bytes first, for which every processor has an
            // instruction that takes their bits
            var same = Vector128.Narrow(
                Vector128.Equals(Vector128.Load((ushort*)bucket), fingerprint),
                Vector128.Equals(Vector128.Load((ushort*)bucket + 8), fingerprint)).ExtractMostSignificantBits();
            var slot = BitOperations.TrailingZeroCount(same | (1u << ModelLayout.SlotsPerBucket));
            var place = Unsafe.ReadUnaligned<uint>(bucket + ModelLayout.BucketPlaces - 1 + (ModelLayout.PlaceSize * slot)) >> 8;
            if (place != ModelLayout.Overflow)
            {
                return place;
            }
        }
    }

    /// <summary>Fills in what the lexicon knows of a word, as it is written or in small letters.</summary>
    public void LookUp(ref WordFeatures word)
    {
        var usual = UsualTagsOf(word.Kept.Word);
        var isAsWritten = usual is not null || word.Kept.Lower == word.Kept.Word;
        word.SetUsual(isAsWritten ? usual : UsualTagsOf(word.Kept.Lower), isAsWritten);
    }

    /// <summary>Whether the lexicon holds a word as it is written.</summary>
    public bool Knows(ulong word) => UsualTagsOf(word) is not null;

    /// <summary>Whether the lexicon holds a word as it is written, mostly as a name.</summary>
    public bool KnowsAsName(ulong word) => UsualTagsOf(word) is { } usual && Tags[usual.First].Upos == Upos.Propn;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(byte* list, short* scores)
    {
        if (*list == ModelLayout.Row)
        {
            for (var i = 0; i < ModelLayout.MostTags; i += Vector128<sbyte>.Count)
            {
                var (lower, upper) = Vector128.Widen(Vector128.Load((sbyte*)list + 1 + i));
                (Vector128.Load(scores + i) + lower).Store(scores + i);
                (Vector128.Load(scores + i + 8) + upper).Store(scores + i + 8);
            }

            return;
        }

        var end = list + 1 + (2 * *list);
        for (var entry = list + 1; entry < end; entry += 2)
        {
            scores[*entry & (ModelLayout.MostTags - 1)] += (sbyte)entry[1];
        }
    }

    private UsualTags? UsualTagsOf(ulong word)
    {
        for (var slot = _words + (ModelLayout.WordSize * ModelLayout.Home(word, _wordCount)); ; slot += ModelLayout.WordSize)
        {
            var fingerprint = Unsafe.ReadUnaligned<uint>(slot);
            if (fingerprint == 0)
            {
                return null;
            }

            if (fingerprint == ModelLayout.WordFingerprint(word))
            {
                return new UsualTags(slot[4], slot[5]);
            }
        }
    }

    /// <summary>Apart, so that a model of a new version can be trained while the assembly holds one of the last.</summary>
    private static class EmbeddedModel
    {
        public static TaggerModel Opened { get; } = Open();

        private static TaggerModel Open()
        {
            if (typeof(TaggerModel).Assembly.GetManifestResourceStream(ResourceName) is not UnmanagedMemoryStream stream)
            {
                throw new InvalidOperationException($"The project holds no model {ResourceName}.");
            }

            return new TaggerModel(stream.PositionPointer, stream.Length, ResourceName, pinned: null);
        }
    }
}
