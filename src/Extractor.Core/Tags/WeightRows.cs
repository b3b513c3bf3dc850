using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Extractor.Tags;

/// <summary>
/// Sums of the weights of a few features, one for each tag. They lie side by side, each at the beginning of a line of the
/// processor's cache, where no collection moves them. For one thread at a time.
/// </summary>
internal sealed unsafe class WeightRows(TaggerModel model)
{
    private const int LineSize = 64;
    private const int BlockSize = 64 * 1024;

    // A power of two. Most words stand in no list of weights but those of their ending and their usual tags: the 152,000
    // narrow rows of 840 news articles are 41,000 with so many kept in mind
    private const int KeptInMind = 4096;

    private readonly List<byte[]> _blocks = [];
    private readonly ulong[] _lists = new ulong[KeptInMind];
    private readonly nint[] _rows = new nint[KeptInMind];
    private byte* _free;
    private byte* _end;
    private sbyte* _zero;

    /// <summary>The sum of the weights of up to <see cref="TaggerModel.MostKeys"/> features.</summary>
    public short* Wide(ReadOnlySpan<ulong> keys)
    {
        var row = (short*)Take(sizeof(short) * ModelLayout.MostTags);
        model.AddWeights(keys, new Span<short>(row, ModelLayout.MostTags));
        return row;
    }

    /// <summary>
    /// The sum for so few features that it fits into a byte: of 41,000 such rows two had a sum above 127, which is cut.
    /// </summary>
    public sbyte* Narrow(ReadOnlySpan<ulong> keys)
    {
        Span<uint> places = stackalloc uint[TaggerModel.MostKeys];
        places = places[..model.Find(keys, places)];
        if (places.IsEmpty)
        {
            return _zero == null ? _zero = (sbyte*)Take(ModelLayout.MostTags) : _zero;
        }

        var lists = 0UL;
        foreach (var place in places)
        {
            lists = WordFeatures.Mix(lists, place);
        }

        var kept = (int)(lists >> 32) & (KeptInMind - 1);
        if (_lists[kept] != lists)
        {
            (_lists[kept], _rows[kept]) = (lists, (nint)Cut(places));
        }

        return (sbyte*)_rows[kept];
    }

    private sbyte* Cut(ReadOnlySpan<uint> places)
    {
        Span<short> sums = stackalloc short[ModelLayout.MostTags];
        sums.Clear();
        model.AddFound(places, sums);
        var row = (sbyte*)Take(ModelLayout.MostTags);
        for (var i = 0; i < sums.Length; i++)
        {
            row[i] = (sbyte)Math.Clamp((int)sums[i], sbyte.MinValue, sbyte.MaxValue);
        }

        return row;
    }

    /// <summary>Room for a row, all zero.</summary>
    private byte* Take(int size)
    {
        if (_end - _free < size)
        {
            var block = GC.AllocateArray<byte>(BlockSize + LineSize, pinned: true);
            _blocks.Add(block);
            var start = (nint)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(block));
            _free = (byte*)((start + LineSize - 1) & ~(LineSize - 1));
            _end = _free + BlockSize;
        }

        var row = _free;
        _free += size;
        return row;
    }
}
