using System.Buffers.Binary;
using Extractor.Tags;

namespace Extractor.Training;

/// <summary>Writes the resource that <see cref="TaggerModel"/> reads in place.</summary>
internal static class ModelWriter
{
    // 80 % full, as the study of the layout found best
    private const double Fill = 0.8;

    // Weights of 1 in 127 are 0.56 of 1.88 MB and change no figure by more than 0.03 (EWT and GUM by, dev)
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

        var (featureTable, slotCount) = Table(
            slots.Select(slot => (slot.Key, SlotBytes(slot))), ModelLayout.SlotSize);
        var (wordTable, wordCount) = Table(
            lexicon.Select(word => (word.Word, WordBytes(word.Word, word.Tags))), ModelLayout.WordSize);
        var header = new ModelHeader
        {
            SlotsOffset = Align(ModelHeader.FixedSize + (2 * tags.Length)),
            SlotCount = slotCount,
            ListsOffset = Align(ModelHeader.FixedSize + (2 * tags.Length)) + Align(featureTable.Length),
            WordsOffset = Align(ModelHeader.FixedSize + (2 * tags.Length)) + Align(featureTable.Length) + Align(lists.Count),
            WordCount = wordCount,
            Tags = tags,
            TrainingChecksum = trainingChecksum,
        };
        var model = new byte[header.WordsOffset + wordTable.Length];
        featureTable.CopyTo(model, header.SlotsOffset);
        lists.CopyTo(model, header.ListsOffset);
        wordTable.CopyTo(model, header.WordsOffset);
        header.Write(model);
        Console.Error.WriteLine(
            $"{slots.Count} features {featureTable.Length} bytes, weights {lists.Count} bytes, lexicon {wordTable.Length} bytes, all {model.Length} bytes");
        return model;
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

    /// <summary>A table with linear search; the slots behind the last home are there so that no search leaves it.</summary>
    private static (byte[] Bytes, uint SlotCount) Table(IEnumerable<(ulong Key, byte[] Slot)> entries, int slotSize)
    {
        var all = entries.ToArray();
        var slotCount = (uint)(all.Length / Fill) + 1;
        var taken = new List<byte[]?>(new byte[]?[slotCount]);
        foreach (var (key, slot) in all)
        {
            var place = (int)ModelLayout.Home(key, slotCount);
            while (place < taken.Count && taken[place] is not null)
            {
                place++;
            }

            if (place == taken.Count)
            {
                taken.Add(null);
            }

            taken[place] = slot;
        }

        taken.Add(null); // the empty slot that ends the last search
        return ([.. taken.SelectMany(slot => slot ?? new byte[slotSize]), 0, 0, 0], slotCount);
    }

    private static byte[] SlotBytes((ulong Key, int Place) slot)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)slot.Key);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(2), slot.Place);
        return bytes[..ModelLayout.SlotSize];
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
