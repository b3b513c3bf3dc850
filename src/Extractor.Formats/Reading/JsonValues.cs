using System.Text.Json;

namespace Extractor.Reading;

/// <summary>The objects of a JSON text one by one: the elements of an array, or values that follow each other.</summary>
internal sealed class JsonValues(OpenedSource source)
{
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = JsonRecord.MaximumDepth };

    private readonly StreamWindow _window = new(source.OpenUtf8());
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
        Line += Value.Span.Count((byte)'\n');
        Value = default;
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
        _window.Pass(1);
        return SkipBlanks();
    }

    /// <summary>The first byte that is no white space, or -1 at the end.</summary>
    private int SkipBlanks()
    {
        while (true)
        {
            var rest = _window.Rest.Span;
            for (var i = 0; i < rest.Length; i++)
            {
                var sign = rest[i];
                if (sign == '\n')
                {
                    Line++;
                }
                else if (!_hasBegun && rest[i..].StartsWith("\uFEFF"u8))
                {
                    i += 2;
                }
                else if (sign is not ((byte)' ' or (byte)'\t' or (byte)'\r'))
                {
                    _window.Pass(i);
                    return sign;
                }
            }

            _window.Pass(rest.Length);
            if (!_window.Fill())
            {
                return -1;
            }
        }
    }

    private void Take()
    {
        while (true)
        {
            var length = FindEnd();
            if (length > 0 && length <= source.Options.MaximumLength)
            {
                Value = _window.Rest[..length];
                _window.Pass(length);
                return;
            }

            if (_window.Rest.Length > source.Options.MaximumLength)
            {
                var problem = source.TooLong(Line);
                throw new UnreadableArticleException(problem with { What = problem.What + "; nothing behind it is read" });
            }

            // Twice as much each time, so that searching anew costs no more than reading
            var wanted = 2 * _window.Rest.Length;
            while (_window.Rest.Length < wanted && _window.Fill())
            {
            }
        }
    }

    /// <summary>The length of the value that begins here, or 0 where its end is not in sight.</summary>
    private int FindEnd()
    {
        try
        {
            var reader = new Utf8JsonReader(_window.Rest.Span, _window.IsAtEnd, new JsonReaderState(Options));
            return reader.Read() && reader.TrySkip() ? (int)reader.BytesConsumed : 0;
        }
        catch (JsonException failure)
        {
            Line += failure.LineNumber ?? 0;
            throw Broken(JsonRecord.ReasonOf(failure));
        }
    }

    private UnreadableArticleException Broken(string what) => new(source.Problem(Line, $"not JSON: {what}; nothing behind it is read"));
}
