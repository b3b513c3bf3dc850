using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace Extractor.Journals;

/// <summary>Writes numbers and texts as bytes, for <see cref="PackedReader"/> to read in the same order.</summary>
internal sealed class PackedWriter
{
    // What stands before a text: null, what the reader expects, else how long it is and in which encoding
    internal const ulong Null = 0, Expected = 1, FirstLength = 2;

    // What a number of 64 bits takes at most, at seven bits a byte
    private const int LongestNumber = 10;

    private byte[] _bytes = new byte[4096];

    /// <summary>The number of bytes written since <see cref="Clear"/>.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written since <see cref="Clear"/>, until more are written.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Begins anew.</summary>
    public void Clear() => Length = 0;

    /// <summary>Leaves room for bytes that are filled in later, in <see cref="Written"/>.</summary>
    public void Skip(int length)
    {
        Reserve(length);
        Length += length;
    }

    /// <summary>Writes a number; one from 0 to 127 takes a byte.</summary>
    public void Write(int number) => Write((ulong)unchecked((uint)number));

    /// <summary>Writes a number; one below 128 takes a byte.</summary>
    public void Write(ulong number)
    {
        Reserve(LongestNumber);
        for (; number >= 0x80; number >>= 7)
        {
            _bytes[Length++] = unchecked((byte)(number | 0x80));
        }

        _bytes[Length++] = (byte)number;
    }

    /// <summary>Writes yes or no.</summary>
    public void Write(bool value) => Write(value ? 1UL : 0);

    /// <summary>Writes a number to its last bit.</summary>
    public void Write(double number)
    {
        Reserve(sizeof(double));
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.AsSpan(Length), number);
        Length += sizeof(double);
    }

    /// <summary>Writes bytes as they are, for who knows where they end.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Writes a text, or null.</summary>
    public void Write(string? text)
    {
        if (text is null)
        {
            Write(Null);
            return;
        }

        var (start, length) = (Length, Encoding.UTF8.GetByteCount(text));
        WriteHeader(length, isUtf16: false);
        Reserve(length);
        if (Utf8.FromUtf16(text, _bytes.AsSpan(Length, length), out _, out _, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            Length += length;
            return;
        }

        // UTF-8 has no place for a lone surrogate
        Length = start;
        WriteUnits(text);
    }

    /// <summary>Writes a text of which the reader most often knows what it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expected">What the reader takes it for.</param>
    public void Write(string text, ReadOnlySpan<char> expected)
    {
        if (expected.SequenceEqual(text))
        {
            Write(Expected);
        }
        else
        {
            Write(text);
        }
    }

    private void WriteUnits(string text)
    {
        WriteHeader(text.Length * sizeof(char), isUtf16: true);
        Reserve(text.Length * sizeof(char));
        foreach (var unit in text)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(_bytes.AsSpan(Length), unit);
            Length += sizeof(char);
        }
    }

    private void WriteHeader(int length, bool isUtf16) => Write(FirstLength + ((ulong)length << 1) + (isUtf16 ? 1UL : 0));

    private void Reserve(int length)
    {
        if (_bytes.Length - Length < length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Math.Max(2L * _bytes.Length, (long)Length + length), Array.MaxLength));
        }
    }
}
