namespace Extractor.Tags;

/// <summary>Sums of the weights of a few features, one for each tag. For one thread at a time.</summary>
internal sealed unsafe class WeightRows
{
    /// <summary>The bytes of a wide row.</summary>
    public const int WideSize = sizeof(short) * ModelLayout.MostTags;

    /// <summary>The bytes of a narrow row.</summary>
    public const int NarrowSize = sizeof(sbyte) * ModelLayout.MostTags;

    // A power of two. Most words stand in no list of weights but those of their ending and their usual tags: the 152,000
    // narrow rows of 840 news articles are 41,000 with so many kept in mind
    private const int KeptInMind = 4096;

    private readonly TaggerModel _model;
    private readonly RowMemory _kept;
    private readonly ulong[] _lists = new ulong[KeptInMind];
    private readonly sbyte*[] _rows = new sbyte*[KeptInMind];

    // Of features that the model does not know
    private readonly sbyte* _zero;

    /// <summary>Rows of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="kept">Where rows go that several words may share.</param>
    public WeightRows(TaggerModel model, RowMemory kept)
    {
        (_model, _kept) = (model, kept);
        _zero = (sbyte*)kept.Take(NarrowSize);
        new Span<sbyte>(_zero, ModelLayout.MostTags).Clear();
    }

    /// <summary>The sum of the weights of up to <see cref="TaggerModel.MostKeys"/> features.</summary>
    /// <param name="keys">The features.</param>
    /// <param name="memory">Where the row goes.</param>
    public short* Wide(ReadOnlySpan<ulong> keys, RowMemory memory)
    {
        var row = (short*)memory.Take(WideSize);
        new Span<short>(row, ModelLayout.MostTags).Clear();
        _model.Prefetch(keys);
        _model.AddWeights(keys, row);
        return row;
    }

    /// <summary>
    /// The sum for so few features that it fits into a byte: of 41,000 such rows two had a sum above 127, which is cut. Nobody
    /// may change it: several words may have the same.
    /// </summary>
    /// <param name="keys">The features.</param>
    /// <param name="memory">Where the row goes, if none that is kept is the same.</param>
    public sbyte* Narrow(ReadOnlySpan<ulong> keys, RowMemory memory)
    {
        _model.Prefetch(keys);
        Span<uint> places = stackalloc uint[TaggerModel.MostKeys];
        places = places[.._model.Find(keys, places)];
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
        if (_lists[kept] == lists)
        {
            return _rows[kept];
        }

        var row = Cut(places, memory);
        if (memory == _kept)
        {
            _lists[kept] = lists;
            _rows[kept] = row;
        }

        return row;
    }

    private sbyte* Cut(ReadOnlySpan<uint> places, RowMemory memory)
    {
        var sums = stackalloc short[ModelLayout.MostTags];
        new Span<short>(sums, ModelLayout.MostTags).Clear();
        _model.AddFound(places, sums);
        var row = (sbyte*)memory.Take(NarrowSize);
        for (var i = 0; i < ModelLayout.MostTags; i++)
        {
            row[i] = (sbyte)Math.Clamp((int)sums[i], sbyte.MinValue, sbyte.MaxValue);
        }

        return row;
    }
}
