namespace Extractor.Tags;

/// <summary>Sums of the weights of a few features, one for each tag. For one thread at a time.</summary>
internal sealed class WeightRows(TaggerModel model)
{
    // A power of two. Most words stand in no list of weights but those of their ending and their usual tags: the 152,000
    // narrow rows of 840 news articles are 41,000 with so many kept in mind
    private const int KeptInMind = 4096;

    private readonly ulong[] _lists = new ulong[KeptInMind];
    private readonly sbyte[]?[] _rows = new sbyte[KeptInMind][];

    // Of features that the model does not know
    private readonly sbyte[] _zero = new sbyte[ModelLayout.MostTags];

    /// <summary>The sum of the weights of up to <see cref="TaggerModel.MostKeys"/> features.</summary>
    public short[] Wide(ReadOnlySpan<ulong> keys)
    {
        var row = new short[ModelLayout.MostTags];
        model.AddWeights(keys, row);
        return row;
    }

    /// <summary>
    /// The sum for so few features that it fits into a byte: of 41,000 such rows two had a sum above 127, which is cut. Nobody
    /// may change it: several words may have the same.
    /// </summary>
    public sbyte[] Narrow(ReadOnlySpan<ulong> keys)
    {
        Span<uint> places = stackalloc uint[TaggerModel.MostKeys];
        places = places[..model.Find(keys, places)];
        if (places.IsEmpty)
        {
            return _zero;
        }

        var lists = 0UL;
        foreach (var place in places)
        {
            lists = WordFeatures.Mix(lists, place);
        }

        var kept = (int)(lists >> 32) & (KeptInMind - 1);
        if (_lists[kept] != lists || _rows[kept] is not { } row)
        {
            row = Cut(places);
            (_lists[kept], _rows[kept]) = (lists, row);
        }

        return row;
    }

    private sbyte[] Cut(ReadOnlySpan<uint> places)
    {
        Span<short> sums = stackalloc short[ModelLayout.MostTags];
        sums.Clear();
        model.AddFound(places, sums);
        var row = new sbyte[ModelLayout.MostTags];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = (sbyte)Math.Clamp((int)sums[i], sbyte.MinValue, sbyte.MaxValue);
        }

        return row;
    }
}
