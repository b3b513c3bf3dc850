using System.Buffers.Binary;
using System.Numerics;

namespace Extractor.Journals;

/// <summary>
/// A record in a file, with its length and checksum before it. What was cut off or half written when a process was killed,
/// or left as zeros when a machine was, is no frame.
/// </summary>
internal static class Frame
{
    /// <summary>The bytes before what a frame holds: its length and its checksum.</summary>
    public const int HeadLength = 2 * sizeof(uint);

    /// <summary>Begins a frame behind what was written before.</summary>
    /// <returns>Where it begins, for <see cref="End"/>.</returns>
    public static int Begin(PackedWriter writer)
    {
        writer.Skip(HeadLength);
        return writer.Length - HeadLength;
    }

    /// <summary>Ends the frame that began at <paramref name="start"/>: all that was written since is in it.</summary>
    public static void End(PackedWriter writer, int start)
    {
        var frame = writer.Written[start..];
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - HeadLength);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[sizeof(uint)..], ChecksumOf(frame[HeadLength..]));
    }

    /// <summary>How many bytes a frame of this head holds; 0 or less where it is none.</summary>
    public static int LengthOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadInt32LittleEndian(head);

    /// <summary>Whether what stands behind a head is what was written there.</summary>
    public static bool IsWhole(ReadOnlySpan<byte> head, ReadOnlySpan<byte> content) =>
        BinaryPrimitives.ReadUInt32LittleEndian(head[sizeof(uint)..]) == ChecksumOf(content);

    // CRC-32C, which processors have an instruction for
    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var value in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, value);
        }

        return ~checksum;
    }
}
