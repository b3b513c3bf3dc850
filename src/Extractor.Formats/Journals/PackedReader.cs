using System.Buffers.Binary;
using System.Text;

namespace Extractor.Journals;

/// <summary>Reads what a <see cref="PackedWriter"/> wrote, in the same order.</summary>
/// <param name="bytes">What was written.</param>
/// <remarks>Everything throws <see cref="InvalidDataException"/> where the bytes are others than were written.</remarks>
internal ref struct PackedReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>What is not read yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _rest;

    /// <summary>Reads a number of 32 bits.</summary>
    public int ReadNumber() => ReadLong() is var number and <= uint.MaxValue ? unchecked((int)number) : throw Broken();

    /// <summary>Reads a number of 64 bits.</summary>
    public ulong ReadLong()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Take(1)[0];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }

        throw Broken();
    }

    /// <summary>Reads how many things follow, each of a byte or more.</summary>
    public int ReadCount() => ReadNumber() is var count && count >= 0 && count <= _rest.Length ? count : throw Broken();

    /// <summary>Reads yes or no.</summary>
    public bool ReadTruth() => ReadNumber() != 0;

    /// <summary>Reads a number to its last bit.</summary>
    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    /// <summary>Reads a text or null.</summary>
    public string? ReadTextOrNull() => ReadTextOrNull(default);

    /// <summary>Reads a text.</summary>
    public string ReadText() => ReadTextOrNull(default) ?? throw Broken();

    /// <summary>Reads a text that most often is the one expected.</summary>
    public string ReadText(ReadOnlySpan<char> expected) => ReadTextOrNull(expected) ?? throw Broken();

    private string? ReadTextOrNull(ReadOnlySpan<char> expected)
    {
        var header = ReadLong();
        if (header is PackedWriter.Null or PackedWriter.Expected)
        {
            return header == PackedWriter.Null ? null : expected.ToString();
        }

        header -= PackedWriter.FirstLength;
        var text = Take(header >> 1);
        return (header & 1) == 0 ? Encoding.UTF8.GetString(text) : ReadUnits(text);
    }

    private static string ReadUnits(ReadOnlySpan<byte> bytes)
    {
        var units = new char[bytes.Length / sizeof(char)];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * sizeof(char))..]);
        }

        return new string(units);
    }

    private ReadOnlySpan<byte> Take(ulong length)
    {
        if (length > (ulong)_rest.Length)
        {
            throw Broken();
        }

        var taken = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return taken;
    }

    private static InvalidDataException Broken() => new("A record of a journal holds other bytes than were written.");
}
