using Microsoft.Win32.SafeHandles;

namespace Extractor.Journals;

/// <summary>Reads the frames of a file one after another, up to its end or to the first that is not whole.</summary>
/// <param name="file">The file; it stays open.</param>
internal sealed class FrameReader(SafeFileHandle file)
{
    private const int BufferSize = 256 * 1024;

    private readonly long _length = RandomAccess.GetLength(file);
    private byte[] _buffer = new byte[BufferSize];
    private int _start;
    private int _end;
    private int _contentLength;

    /// <summary>Where the frame that was read last begins in the file.</summary>
    public long Offset { get; private set; }

    /// <summary>Where the next frame begins: behind the last that is whole.</summary>
    public long NextOffset { get; private set; }

    /// <summary>What the frame that was read last holds, until the next is read.</summary>
    public ReadOnlySpan<byte> Content => _buffer.AsSpan(_start - _contentLength, _contentLength);

    /// <summary>Whether the file ends behind the frames that were read, with nothing broken behind them.</summary>
    public bool IsAtEnd => NextOffset == _length;

    /// <summary>Reads the next frame.</summary>
    /// <returns>Whether there is one that is whole.</returns>
    public bool Read()
    {
        if (!Has(Frame.HeadLength))
        {
            return false;
        }

        var length = Frame.LengthOf(_buffer.AsSpan(_start));
        if (length <= 0 || length > _length - NextOffset - Frame.HeadLength || !Has(Frame.HeadLength + length))
        {
            return false;
        }

        var head = _buffer.AsSpan(_start, Frame.HeadLength);
        if (!Frame.IsWhole(head, _buffer.AsSpan(_start + Frame.HeadLength, length)))
        {
            return false;
        }

        _contentLength = length;
        _start += Frame.HeadLength + length;
        Offset = NextOffset;
        NextOffset += Frame.HeadLength + length;
        return true;
    }

    /// <summary>Whether so many bytes follow; they are in the buffer then.</summary>
    private bool Has(int length)
    {
        if (_end - _start >= length)
        {
            return true;
        }

        var buffer = length <= _buffer.Length ? _buffer : new byte[length];
        _buffer.AsSpan(_start.._end).CopyTo(buffer);
        (_buffer, _start, _end) = (buffer, 0, _end - _start);
        while (_end < length)
        {
            var read = RandomAccess.Read(file, _buffer.AsSpan(_end), NextOffset + _end);
            if (read == 0)
            {
                return false;
            }

            _end += read;
        }

        return true;
    }
}
