namespace Extractor.Reading;

/// <summary>The lines of a stream in UTF-8, one by one and none longer than allowed; a pipe is read no further than the line that is asked for needs.</summary>
/// <param name="stream">The lines; it stays open.</param>
/// <param name="maximumLength">The most bytes that a line may have, a bound for memory.</param>
public sealed class RecordLines(Stream stream, int maximumLength)
{
    private readonly StreamWindow _window = new(stream);

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
            var end = _window.Rest.Span[searched..].IndexOf((byte)'\n');
            if (end >= 0)
            {
                Take(searched + end, 1);
                return true;
            }

            searched = _window.Rest.Length;
            if (searched > maximumLength)
            {
                // Only its end is of interest
                _window.Pass(searched);
                (IsTooLong, searched) = (true, 0);
            }

            if (!_window.Fill())
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
        var line = _window.Rest[..length];
        line = Number == 0 && line.Span.StartsWith("\uFEFF"u8) ? line[3..] : line;
        Line = line.Span.EndsWith("\r"u8) ? line[..^1] : line;
        if (Line.Length > maximumLength)
        {
            // However much of it came at once
            (IsTooLong, Line) = (true, default);
        }

        _window.Pass(length + endLength);
        Number++;
    }
}
