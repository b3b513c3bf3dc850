using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Extractor.Tags;

/// <summary>
/// Sums of the weights of a few features, one for each tag, and what else is known of words. It lies where no collection moves
/// it, so who points to it must hold this and <see cref="Holder"/>. For one thread at a time.
/// </summary>
internal sealed unsafe class WeightRows
{
    /// <summary>The bytes of a wide row.</summary>
    public const int WideSize = sizeof(short) * ModelLayout.MostTags;

    private const int NarrowSize = sizeof(sbyte) * ModelLayout.MostTags;

    // A power of two. Most words stand in no list of weights but those of their ending and their usual tags: the 152,000
    // narrow rows of 840 news articles are 41,000 with so many kept in mind
    private const int KeptInMind = 4096;

    private readonly RowMemory _memory;

    // Rows that several words may share, by their lists of weights; none where rows are not kept
    private readonly ulong[]? _lists;
    private readonly sbyte*[] _rows = [];

    /// <summary>Rows of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="keeps">Whether all are kept as long as this, and may be shared.</param>
    public WeightRows(TaggerModel model, bool keeps)
    {
        (Model, _memory) = (model, new RowMemory(keeps));
        if (keeps)
        {
            _lists = new ulong[KeptInMind];
            _rows = new sbyte*[KeptInMind];
        }
    }

    /// <summary>The model.</summary>
    public TaggerModel Model { get; }

    /// <summary>What the rows of the last word lie in, which who points to them must hold; null where all are kept.</summary>
    public object? Holder => _lists is null ? _memory.Block : null;

    /// <summary>Begins with a word: memory for what is known of it, in one block with its rows.</summary>
    /// <param name="bytes">How much of it.</param>
    public byte* BeginWord(int bytes)
    {
        _memory.Prepare(RowMemory.SizeOf(bytes) + (4 * RowMemory.SizeOf(NarrowSize)));
        return _memory.Take(bytes);
    }

    /// <summary>The sum of the weights of up to <see cref="TaggerModel.MostKeys"/> features; it lies as all rows.</summary>
    public short* Wide(ReadOnlySpan<ulong> keys)
    {
        var row = (short*)_memory.Take(WideSize);
        Fill(keys, row);
        return row;
    }

    /// <summary>Sets a wide row to the sum of the weights of up to <see cref="TaggerModel.MostKeys"/> features.</summary>
    public void Fill(ReadOnlySpan<ulong> keys, short* row)
    {
        new Span<short>(row, ModelLayout.MostTags).Clear();
        Model.AddWeights(keys, row);
    }

    /// <summary>
    /// The sum for so few features that it fits into a byte: of 41,000 such rows two had a sum above 127, which is cut. Nobody
    /// may change it: several words may have the same.
    /// </summary>
    [SkipLocalsInit]
    public sbyte* Narrow(ReadOnlySpan<ulong> keys)
    {
        Span<uint> places = stackalloc uint[TaggerModel.MostKeys];
        places = places[..Model.Find(keys, places)];
        if (_lists is null)
        {
            return Cut(places);
        }

        // Not 0, which stands where none is kept in mind yet
        var lists = 1UL;
        foreach (var place in places)
        {
            lists = WordFeatures.Mix(lists, place);
        }

        var kept = (int)(lists >> 32) & (KeptInMind - 1);
        if (_lists[kept] != lists)
        {
            _lists[kept] = lists;
            _rows[kept] = Cut(places);
        }

        return _rows[kept];
    }

    private sbyte* Cut(ReadOnlySpan<uint> places)
    {
        var sums = stackalloc short[ModelLayout.MostTags];
        new Span<short>(sums, ModelLayout.MostTags).Clear();
        Model.AddFound(places, sums);
        var row = (sbyte*)_memory.Take(NarrowSize);
        for (var i = 0; i < ModelLayout.MostTags; i += Vector128<sbyte>.Count)
        {
            Vector128.NarrowWithSaturation(Vector128.Load(sums + i), Vector128.Load(sums + i + Vector128<short>.Count)).Store(row + i);
        }

        return row;
    }
}
