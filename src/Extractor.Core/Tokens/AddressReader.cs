namespace Extractor.Tokens;

/// <summary>Finds web and mail addresses in a stretch without white space, in one pass over it.</summary>
/// <param name="text">The text that holds the stretch.</param>
/// <param name="end">Where the stretch ends.</param>
internal ref struct AddressReader(ReadOnlySpan<char> text, int end)
{
    private static readonly string[] Beginnings = ["http://", "https://", "ftp://", "mailto:", "www."];

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = end;

    // No mail address begins before this place: the characters up to it do not lead to an @
    private int _noMailBefore;

    /// <summary>The end of the address that begins at <paramref name="start"/>, or <paramref name="start"/>.</summary>
    public int EndOfAddress(int start)
    {
        if (_text[start] is 'h' or 'H' or 'f' or 'm' or 'w' or 'W')
        {
            foreach (var beginning in Beginnings)
            {
                if (_end - start > beginning.Length
                    && _text[start.._end].StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                {
                    return WithoutClosingMarks(start + beginning.Length, _end);
                }
            }
        }

        return EndOfMailAddress(start);
    }

    private int EndOfMailAddress(int start)
    {
        if (start < _noMailBefore)
        {
            return start;
        }

        var at = EndOfMailCharacters(start);
        if (at >= _end - 1 || _text[at] != '@' || !char.IsAsciiLetterOrDigit(_text[at + 1]))
        {
            _noMailBefore = at;
            return start;
        }

        return WithoutClosingMarks(at + 1, EndOfMailCharacters(at + 1));
    }

    private readonly int EndOfMailCharacters(int position)
    {
        while (position < _end && (char.IsAsciiLetterOrDigit(_text[position]) || _text[position] is '.' or '_' or '%' or '+' or '-'))
        {
            position++;
        }

        return position;
    }

    /// <summary>Full stops, quotation marks and brackets at the end belong to the sentence around the address.</summary>
    private readonly int WithoutClosingMarks(int start, int end)
    {
        while (end > start && _text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or ']' or '>' or '"' or '\'' or '’' or '”' or '-')
        {
            end--;
        }

        return end;
    }
}
