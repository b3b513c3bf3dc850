using System.Buffers.Binary;

namespace Extractor.Words;

/// <summary>The parts of the compiled lists, in their order.</summary>
internal enum CompiledPart
{
    /// <summary>All texts, as UTF-16.</summary>
    Texts,

    /// <summary>The words that stand in some list, each with what they say of it: what the <see cref="Lexicon"/> is.</summary>
    Words,

    /// <summary>Lists of cues, by number.</summary>
    CueLists,

    /// <summary>The cues.</summary>
    CueEntries,

    /// <summary>Lists of forms of the entries of the stance lists, by number.</summary>
    StanceLists,

    /// <summary>The forms.</summary>
    StancePatterns,

    /// <summary>The entries.</summary>
    StanceEntries,

    /// <summary>How many parts there are.</summary>
    Count,
}

/// <summary>
/// What the project's word lists say, as <c>src/Extractor.Lists</c> compiles it when the project is built. It is looked up
/// where it lies: to read the lists took a fifth of the CPU time of a run over one article. All values are little-endian.
/// </summary>
internal static unsafe class CompiledLists
{
    /// <summary>The bits of a place among the texts that hold the text's length.</summary>
    public const int LengthBits = 8;

    /// <summary>The bits of a place among lists that hold how many things the list has.</summary>
    public const int CountBits = 10;

    /// <summary>The bytes of the head: where each part begins, and where the last one ends.</summary>
    public const int HeadSize = sizeof(uint) * ((int)CompiledPart.Count + 1);

    private const string ResourceName = "Lexicons/english.lists";

    private static readonly byte* Start = Open();

    /// <summary>Where a part begins.</summary>
    public static byte* Part(CompiledPart part) => Start + ((uint*)Start)[(int)part];

    /// <summary>The text at a place.</summary>
    public static ReadOnlySpan<char> TextAt(uint place) =>
        new((char*)Part(CompiledPart.Texts) + (place >> LengthBits), (int)(place & ((1 << LengthBits) - 1)));

    /// <summary>The numbers of the things in a list.</summary>
    /// <param name="part">The part that holds the lists.</param>
    /// <param name="place">The list's place there and its length, as a <see cref="CompiledWord"/> has it.</param>
    public static ReadOnlySpan<ushort> ListAt(CompiledPart part, uint place) =>
        new((ushort*)Part(part) + (place >> CountBits), (int)(place & ((1 << CountBits) - 1)));

    /// <summary>Whether lists are as long as their head says; nothing else is checked when they are looked up.</summary>
    public static bool AreWhole(ReadOnlySpan<byte> lists) =>
        lists.Length >= HeadSize && BinaryPrimitives.ReadUInt32LittleEndian(lists[(HeadSize - sizeof(uint))..]) == lists.Length;

    private static byte* Open() =>
        typeof(CompiledLists).Assembly.GetManifestResourceStream(ResourceName) is UnmanagedMemoryStream stream
        && AreWhole(new ReadOnlySpan<byte>(stream.PositionPointer, (int)stream.Length))
            ? stream.PositionPointer
            : throw new InvalidOperationException($"The project holds no compiled lists {ResourceName}, or not all of them; build it anew.");
}
