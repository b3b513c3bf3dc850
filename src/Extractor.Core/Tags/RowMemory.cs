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
    /// <summary>The bytes of a line of a processor's cache.</summary>
    public const int CacheLine = 64;

    private const int BlockSize = 1 << 16;

    private readonly List<KeptBlock> _kept = [];
    private byte* _free;
    private byte* _end;

    /// <summary>What the last piece lies in, where everything is not kept.</summary>
    public byte[] Block { get; private set; } = [];

    /// <summary>The bytes that a piece takes: whole lines.</summary>
    public static int SizeOf(int bytes) => (int)WholeLines(bytes);

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

    /// <summary>Makes sure that the next pieces lie in one block.</summary>
    /// <param name="bytes">The sum of their <see cref="SizeOf"/>.</param>
    public void Prepare(int bytes)
    {
        if (_end - _free >= bytes)
        {
            return;
        }

        byte* first;
        if (keeps)
        {
            // Not from what is collected: a few megabytes of it would have all of it collected, in vain
            var block = new KeptBlock(BlockSize);
            _kept.Add(block);
            first = block.Start;
        }
        else
        {
            Block = GC.AllocateUninitializedArray<byte>(BlockSize, pinned: true);
            first = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(Block));
        }

        _free = (byte*)WholeLines((nint)first);
        _end = first + BlockSize;
    }

    private static nint WholeLines(nint bytes) => (bytes + CacheLine - 1) & ~(nint)(CacheLine - 1);

    /// <summary>
    /// Memory of the system, given back when nobody holds this any more, and no sooner for being much: the words of a vocabulary
    /// have at most some 30 MB.
    /// </summary>
    private sealed class KeptBlock(int size)
    {
        public byte* Start { get; } = (byte*)NativeMemory.AlignedAlloc((nuint)size, CacheLine);

        ~KeptBlock() => NativeMemory.AlignedFree(Start);
    }
}
