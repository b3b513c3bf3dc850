namespace Extractor.Reading;

/// <summary>What has been read of a stream and is still needed; it grows as long as nothing is passed.</summary>
/// <param name="stream">The stream; it stays open.</param>
internal sealed class StreamWindow(Stream stream)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>Whether the stream has ended; what is in sight is all that is left of it then.</summary>
    public bool IsAtEnd { get; private set; }

    /// <summary>The bytes in sight, until more are read.</summary>
    public ReadOnlyMemory<byte> Rest => _buffer.AsMemory(_start.._end);

    /// <summary>Goes on behind the next bytes.</summary>
    public void Pass(int length) => _start += length;

    /// <summary>Reads on.</summary>
    /// <returns>Whether there was more.</returns>
    public bool Fill()
    {
        if (IsAtEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        IsAtEnd = read == 0;
        return read > 0;
    }
}
