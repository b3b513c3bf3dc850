using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Extractor.Tags;

/// <summary>
/// Memory for what is known of words: pieces that each begin a line of the processor's cache, where no collection moves them
/// or looks at them. For one thread at a time.
/// </summary>
/// <param name="keeps">Whether everything is kept as long as this; else who takes a piece must hold its <see cref="Block"/>.</param>
internal sealed unsafe class RowMemory(bool keeps)
{
    private const int BlockSize = 1 << 16;
    private const int CacheLine = 64;

    private readonly List<byte[]> _blocks = [];
    private byte* _free;
    private byte* _end;

    /// <summary>What the last piece lies in.</summary>
    public byte[] Block { get; private set; } = [];

    /// <summary>The bytes that a piece takes: whole lines.</summary>
    public static int SizeOf(int bytes) => (int)WholeLines(bytes);

    /// <summary>Makes sure that the next pieces lie in one block.</summary>
    /// <param name="bytes">The sum of their <see cref="SizeOf"/>.</param>
    public void Prepare(int bytes)
    {
        if (_end - _free >= bytes)
        {
            return;
        }

        Block = GC.AllocateUninitializedArray<byte>(BlockSize, pinned: true);
        if (keeps)
        {
            _blocks.Add(Block);
        }

        var first = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Block));
        _free = (byte*)WholeLines((nint)first);
        _end = first + BlockSize;
    }

    /// <summary>A piece that begins a line; what stands in it is undefined.</summary>
    /// <param name="bytes">Its length, less than a block's.</param>
    public byte* Take(int bytes)
    {
        var size = SizeOf(bytes);
        Prepare(size);
        var piece = _free;
        _free += size;
        return piece;
    }

    private static nint WholeLines(nint bytes) => (bytes + CacheLine - 1) & ~(nint)(CacheLine - 1);
}
