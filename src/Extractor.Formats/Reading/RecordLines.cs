namespace Extractor.Reading;

/// <summary>The lines of a stream in UTF-8, one by one and none longer than allowed; a pipe is read no further than the line that is asked for needs.</summary>
/// <param name="stream">The lines; it stays open.</param>
/// <param name="maximumLength">The most bytes that a line may have, a bound for memory.</param>
public sealed class RecordLines(Stream stream, int maximumLength)
{
    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;

    /// <summary>The number of the line, from 1; 0 before the first.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its end and, if it is the first, without a byte order mark, until the next is read.</summary>
    public ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>Whether the line was longer than allowed; it is left out then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Goes to the next line.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        IsTooLong = false;
        for (var searched = 0; ;)
        {
            var end = _buffer.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (end >= 0)
            {
                Take(searched + end, 1);
                return true;
            }

            searched = _end - _start;
            if (searched > maximumLength)
            {
                // Only its end is of interest
                (IsTooLong, _start, searched) = (true, _end, 0);
            }

            if (!Fill())
            {
                var isLine = searched > 0 || IsTooLong;
                if (isLine)
                {
                    Take(searched, 0);
                }

                return isLine;
            }
        }
    }

    private void Take(int length, int endLength)
    {
        var line = _buffer.AsMemory(_start, length);
        line = Number == 0 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        Line = line.Span.EndsWith("\r"u8) ? line[..^1] : line;
        _start += length + endLength;
        Number++;
    }

    private bool Fill()
    {
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
        return read > 0;
    }
}
