using System.Buffers.Binary;
using Extractor.Tags;

namespace Extractor.Training;

/// <summary>Writes the resource that <see cref="TaggerModel"/> reads in place.</summary>
internal static class ModelWriter
{
    // So one bucket in fifteen is full and sends searches on to the next; emptier ones would take more bytes
    private const double FeaturesPerBucket = 7.2;

    private const double WordFill = 0.8;

    // In the first layout weights of 1 in 127 were 0.56 of 1.88 MB; without them no figure changes by more than 0.03 (EWT and GUM by, dev)
    private const int LeastWeight = 2;

    // From this many weights on a row is added faster than the pairs one by one
    private const int LeastRow = 20;

    /// <summary>The bytes of a model.</summary>
    /// <param name="features">The features with a weight for every tag.</param>
    /// <param name="lexicon">The words with their two usual tags.</param>
    /// <param name="tags">The tags by their numbers.</param>
    /// <param name="trainingChecksum">The SHA-256 of the training data.</param>
    public static byte[] Write(
        SortedDictionary<ulong, double[]> features,
        IEnumerable<(ulong Word, UsualTags Tags)> lexicon,
        Tag[] tags,
        byte[] trainingChecksum)
    {
        var largest = features.Values.SelectMany(weights => weights).Max(Math.Abs);
        var lists = new List<byte> { 0 }; // place 0 means an empty slot
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var slots = new List<(ulong Key, int Place)>();
        foreach (var (key, weights) in features)
        {
            var list = Quantize(weights, largest);
            if (list.Count > 0)
            {
                var content = Convert.ToHexString([.. list]);
                if (!places.TryGetValue(content, out var place))
                {
                    places.Add(content, place = lists.Count);
                    lists.AddRange(Encode(list));
                }

                slots.Add((key, place));
            }
        }

        var (featureTable, bucketCount) = FeatureTable(slots);
        var (wordTable, wordCount) = WordTable([.. lexicon]);
        var buckets = Align(ModelHeader.FixedSize + (ModelHeader.TagSize * tags.Length));
        var header = new ModelHeader
        {
            BucketsOffset = buckets,
            BucketCount = bucketCount,
            ListsOffset = buckets + Align(featureTable.Length),
            WordsOffset = buckets + Align(featureTable.Length) + Align(lists.Count),
            WordCount = wordCount,
            Tags = tags,
            Leads = Array.ConvertAll(tags, _ => TagLead.Whole),
            TrainingChecksum = trainingChecksum,
        };
        var model = new byte[header.WordsOffset + wordTable.Length];
        featureTable.CopyTo(model, header.BucketsOffset);
        lists.CopyTo(model, header.ListsOffset);
        wordTable.CopyTo(model, header.WordsOffset);
        header.Write(model);
        Console.Error.WriteLine(
            $"{slots.Count} features {featureTable.Length} bytes, weights {lists.Count} bytes, lexicon {wordTable.Length} bytes, all {model.Length} bytes");
        return model;
    }

    /// <summary>The bytes of a model with other leads.</summary>
    public static byte[] WithLeads(byte[] model, TagLead[] leads)
    {
        var changed = model.ToArray();
        (ModelHeader.Read(model, "the model") with { Leads = leads }).Write(changed);
        return changed;
    }

    private static List<byte> Quantize(double[] weights, double largest)
    {
        var list = new List<byte>();
        for (var tag = 0; tag < weights.Length; tag++)
        {
            var value = (sbyte)Math.Round(weights[tag] / largest * sbyte.MaxValue);
            if (Math.Abs(value) >= LeastWeight)
            {
                list.Add((byte)tag);
                list.Add((byte)value);
            }
        }

        return list;
    }

    /// <summary>A list as pairs with their number before them, or as a row where that is not much longer and faster to add.</summary>
    private static byte[] Encode(List<byte> pairs)
    {
        if (pairs.Count / 2 < LeastRow)
        {
            return [(byte)(pairs.Count / 2), .. pairs];
        }

        var row = new byte[1 + ModelLayout.MostTags];
        row[0] = ModelLayout.Row;
        for (var i = 0; i < pairs.Count; i += 2)
        {
            row[1 + pairs[i]] = pairs[i + 1];
        }

        return row;
    }

    /// <summary>The buckets of the features; one that does not fit into its own goes to the next.</summary>
    private static (byte[] Bytes, uint BucketCount) FeatureTable(List<(ulong Key, int Place)> features)
    {
        var bucketCount = (uint)(features.Count / FeaturesPerBucket) + 1;
        var buckets = new List<List<(ulong Key, int Place)>>();
        foreach (var feature in features)
        {
            var home = (int)ModelLayout.Home(feature.Key, bucketCount);
            while (home < buckets.Count && buckets[home].Count == ModelLayout.SlotsPerBucket)
            {
                home++;
            }

            while (home >= buckets.Count)
            {
                buckets.Add([]);
            }

            buckets[home].Add(feature);
        }

        while (buckets.Count < bucketCount || buckets[^1].Count == ModelLayout.SlotsPerBucket)
        {
            buckets.Add([]); // no search leaves the table
        }

        var bytes = new byte[buckets.Count * ModelLayout.BucketSize];
        for (var i = 0; i < buckets.Count; i++)
        {
            WriteBucket(bytes.AsSpan(i * ModelLayout.BucketSize, ModelLayout.BucketSize), buckets[i]);
        }

        return (bytes, bucketCount);
    }

    private static void WriteBucket(Span<byte> bytes, List<(ulong Key, int Place)> features)
    {
        for (var i = 0; i < features.Count; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(bytes[(2 * i)..], (ushort)features[i].Key);
            WritePlace(bytes[(ModelLayout.BucketPlaces + (ModelLayout.PlaceSize * i))..], (uint)features[i].Place);
        }

        if (features.Count == ModelLayout.SlotsPerBucket)
        {
            WritePlace(bytes[(ModelLayout.BucketPlaces + (ModelLayout.PlaceSize * features.Count))..], ModelLayout.Overflow);
        }
    }

    private static void WritePlace(Span<byte> bytes, uint place)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)place);
        bytes[2] = (byte)(place >> 16);
    }

    /// <summary>A table with linear search; the slots behind the last home are there so that no search leaves it.</summary>
    private static (byte[] Bytes, uint SlotCount) WordTable((ulong Word, UsualTags Tags)[] words)
    {
        var slotCount = (uint)(words.Length / WordFill) + 1;
        var taken = new List<byte[]?>(new byte[]?[slotCount]);
        foreach (var (word, tags) in words)
        {
            var place = (int)ModelLayout.Home(word, slotCount);
            while (place < taken.Count && taken[place] is not null)
            {
                place++;
            }

            if (place == taken.Count)
            {
                taken.Add(null);
            }

            taken[place] = WordBytes(word, tags);
        }

        taken.Add(null); // the empty slot that ends the last search
        return ([.. taken.SelectMany(slot => slot ?? new byte[ModelLayout.WordSize])], slotCount);
    }

    private static byte[] WordBytes(ulong word, UsualTags tags)
    {
        var bytes = new byte[ModelLayout.WordSize];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, ModelLayout.WordFingerprint(word));
        bytes[4] = tags.First;
        bytes[5] = tags.Second;
        return bytes;
    }

    private static int Align(int size) => (size + ModelHeader.Alignment - 1) / ModelHeader.Alignment * ModelHeader.Alignment;
}
