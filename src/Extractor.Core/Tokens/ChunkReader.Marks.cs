namespace Extractor.Tokens;

// Marks that begin a token
internal ref partial struct ChunkReader
{
    /// <summary>Adds the mark at <paramref name="start"/>, with what belongs to it, and returns where to go on.</summary>
    private int ReadMark(int start)
    {
        var mark = _text[start];
        if (Characters.IsApostrophe(mark))
        {
            return ReadApostrophe(start);
        }

        var next = start + 1 < _end ? _text[start + 1] : '\0';
        switch (mark)
        {
            case '.' when char.IsAsciiDigit(next) && (start == _start || !IsWord(start - 1)): // .5
            case '+' when char.IsAsciiDigit(next): // +44
            case '#' when char.IsLetter(next): // #tag
            case '@' when start == _start && char.IsLetter(next): // @name
                return AddMarkedWord(start);
            case '[' when next is '.' or '…': // [...]
                var bracket = EndOfRun(start + 1);
                return bracket < _end && _text[bracket] == ']' ? Add(start, bracket + 1) : Add(start, start + 1);
            case '.' or '…' or '-' or '!' or '?' or '*' or '=' or '~' or '+' or '<' or '>' or '#':
                return Add(start, EndOfRun(start));
            default:
                return Add(start, Characters.EndOfCharacter(_text, start, _end));
        }
    }

    /// <summary>Adds a word with the mark before it as one token.</summary>
    private int AddMarkedWord(int start)
    {
        var count = _tokens.Count;
        var end = ReadWord(start + 1);
        _tokens[count] = new Token(start, _tokens[count].End);
        return end;
    }

    /// <summary>The end of a run of equal marks; full stops run with …, exclamation with question marks.</summary>
    private readonly int EndOfRun(int start)
    {
        var mark = _text[start];
        var end = start + 1;
        while (end < _end && (_text[end] == mark
            || (mark is '.' or '…' && _text[end] is '.' or '…')
            || (mark is '!' or '?' && _text[end] is '!' or '?')))
        {
            end++;
        }

        return end;
    }

    /// <summary>Adds <c>''</c>, a clitic behind a mark, '90s, 'em, or the mark alone.</summary>
    private readonly int ReadApostrophe(int start)
    {
        var end = start + 1;
        if (end < _end && IsWord(end))
        {
            var clitic = EndOfClitic(start);
            if (clitic > start)
            {
                return Add(start, clitic);
            }

            while (end < _end && end - start < Contractions.LongestEntry && IsWord(end))
            {
                end++;
            }

            var isWhole = end == _end || !IsWord(end);
            if (isWhole && (IsShortYear(_text[(start + 1)..end]) || Contractions.English.FirstLength(_text[start..end]) > 0))
            {
                return Add(start, end);
            }
        }
        else if (end < _end && (_text[end] == _text[start] || (_text[start] == '‘' && _text[end] == '’')))
        {
            return Add(start, end + 1);
        }

        return Add(start, start + 1);
    }

    /// <summary>’72 and ’90s.</summary>
    private static bool IsShortYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');
}
