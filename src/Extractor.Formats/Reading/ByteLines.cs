namespace Extractor.Reading;

/// <summary>Reads a stream line by line as its lines come, without waiting for more.</summary>
public sealed class ByteLines(Stream stream)
{
    private const byte NewLine = (byte)'\n';

    private byte[] _buffer = new byte[16 * 1024];
    private int _start;
    private int _end;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The number of the line that was read last, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The next line without its end and, if it is the first, without a byte order mark; good until the next is read. Null at the end.</summary>
    public ReadOnlyMemory<byte>? Read()
    {
        var looked = _start;
        while (true)
        {
            var found = Array.IndexOf(_buffer, NewLine, looked, _end - looked);
            if (found >= 0)
            {
                return Take(found, found + 1);
            }

            looked = _end;
            if (_end == _buffer.Length)
            {
                looked -= _start;
                MakeRoom();
            }

            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            if (read == 0)
            {
                return _start < _end ? Take(_end, _end) : default(ReadOnlyMemory<byte>?);
            }
        }
    }

    private ReadOnlyMemory<byte> Take(int end, int next)
    {
        var line = _buffer.AsMemory(_start, end - _start);
        _start = next;
        Number++;
        return Number == 1 && line.Span.StartsWith(ByteOrderMark) ? line[ByteOrderMark.Length..] : line;
    }

    private void MakeRoom()
    {
        var rest = _end - _start;
        var buffer = rest > _buffer.Length / 2 ? new byte[2 * _buffer.Length] : _buffer;
        Array.Copy(_buffer, _start, buffer, 0, rest);
        (_buffer, _start, _end) = (buffer, 0, rest);
    }
}
