using System.Text.Json;

namespace Extractor.Reading;

/// <summary>The objects of a JSON text one by one: the elements of an array, or values that follow each other.</summary>
internal sealed class JsonValues(OpenedSource source)
{
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = JsonRecord.MaximumDepth };

    private readonly Stream _stream = source.OpenUtf8();
    private byte[] _buffer = new byte[32 * 1024];
    private int _start;
    private int _end;
    private bool _isAtEnd;
    private bool _isArray;
    private bool _hasBegun;

    /// <summary>The line on which the value begins, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>The bytes of the value, until the next is read.</summary>
    public ReadOnlyMemory<byte> Value { get; private set; }

    /// <summary>Goes to the next value.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="UnreadableArticleException">What follows is not JSON, or longer than allowed.</exception>
    public bool Read()
    {
        CountLines(_buffer.AsSpan(_start - Value.Length, Value.Length));
        var sign = SkipBlanks();
        if (!_hasBegun)
        {
            _hasBegun = true;
            _isArray = sign == '[';
            sign = _isArray ? Skip() : sign;
        }
        else if (_isArray && sign == ',')
        {
            sign = Skip();
        }
        else if (_isArray && sign != ']')
        {
            throw Broken(sign < 0 ? "the array is not closed" : $"'{(char)sign}' stands where ',' or ']' was expected");
        }

        if (_isArray && sign == ']')
        {
            sign = Skip();
            return sign < 0 ? false : throw Broken("something follows the end of the array");
        }

        if (sign < 0)
        {
            return _isArray ? throw Broken("the array is not closed") : false;
        }

        Take();
        return true;
    }

    private int Skip()
    {
        _start++;
        return SkipBlanks();
    }

    /// <summary>The first byte that is no white space, or -1 at the end.</summary>
    private int SkipBlanks()
    {
        while (true)
        {
            for (; _start < _end; _start++)
            {
                var sign = _buffer[_start];
                if (sign == '\n')
                {
                    Line++;
                }
                else if (!_hasBegun && _buffer.AsSpan(_start, _end - _start).StartsWith("\uFEFF"u8))
                {
                    _start += 2;
                }
                else if (sign is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                {
                    return sign;
                }
            }

            if (!Fill())
            {
                return -1;
            }
        }
    }

    private void Take()
    {
        while (true)
        {
            if (FindEnd() is var length and > 0)
            {
                Value = _buffer.AsMemory(_start, length);
                _start += length;
                return;
            }

            if (_end - _start > source.Options.MaximumLength)
            {
                throw Broken($"an article longer than {source.Options.MaximumLength} bytes, the most that one may have");
            }

            // Twice as much each time, so that searching anew costs no more than reading
            var wanted = 2 * (_end - _start);
            while (_end - _start < wanted && Fill())
            {
            }
        }
    }

    /// <summary>The length of the value that begins here, or 0 where its end is not in sight.</summary>
    private int FindEnd()
    {
        try
        {
            var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _end - _start), _isAtEnd, new JsonReaderState(Options));
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : 0;
        }
        catch (JsonException failure)
        {
            Line += failure.LineNumber ?? 0;
            throw Broken(JsonRecord.ReasonOf(failure));
        }
    }

    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end, Value) = (0, _end - _start, default);
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, 2 * _buffer.Length);
        }

        var read = _stream.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        _isAtEnd = read == 0;
        return read > 0;
    }

    private void CountLines(ReadOnlySpan<byte> value)
    {
        Line += value.Count((byte)'\n');
        Value = default;
    }

    private UnreadableArticleException Broken(string what) => new(source.Problem(Line, $"not JSON: {what}; nothing behind it is read"));
}
