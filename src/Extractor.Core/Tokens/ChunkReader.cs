using System.Buffers;
using System.Globalization;
using Extractor.Words;

namespace Extractor.Tokens;

/// <summary>Reads the tokens of one stretch without white space, from left to right.</summary>
internal ref struct ChunkReader
{
    private static readonly WordSet Emoticons = WordSet.ReadEmbedded("en/tokens/emoticons.txt");
    private static readonly WordSet Prefixes = WordSet.ReadEmbedded("en/tokens/hyphen-prefixes.txt");
    private static readonly WordSet Suffixes = WordSet.ReadEmbedded("en/tokens/hyphen-suffixes.txt");
    private static readonly WordSet Units = WordSet.ReadEmbedded("en/tokens/units.txt");

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,:");

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private const int LongestEmoticon = 3;
    private const int LongestPrefix = 7;
    private const int LongestSuffix = 5;
    private const int LongestUnit = 3;

    // In speech written down 106 of 133 words with a hyphen at their end are as short (GUM, training part)
    private const int LongestCutOff = 2;

    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<char> _following;
    private readonly List<Token> _tokens;
    private readonly int _start;
    private readonly int _end;
    private AddressReader _addresses;

    /// <summary>Prepares to read.</summary>
    /// <param name="text">The text that holds the stretch.</param>
    /// <param name="start">Where the stretch begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="following">The text from the next character that is not white space on, within the same paragraph.</param>
    /// <param name="tokens">Where the tokens are added.</param>
    public ChunkReader(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> following, List<Token> tokens)
    {
        _text = text;
        _start = start;
        _end = end;
        _following = following;
        _tokens = tokens;
        _addresses = new AddressReader(text, end);
    }

    /// <summary>Adds all tokens of the stretch.</summary>
    public void Read()
    {
        if (_end - _start <= LongestEmoticon && Emoticons.Contains(_text[_start.._end]))
        {
            _tokens.Add(new Token(_start, _end));
            return;
        }

        var position = _start;
        while (position < _end)
        {
            position = IsWord(position) ? ReadWord(position) : ReadMark(position);
        }
    }

    /// <summary>Adds the word at <paramref name="start"/> or the first tokens of it, and returns where to go on.</summary>
    private int ReadWord(int start)
    {
        var special = _addresses.EndOfAddress(start);
        if (special == start)
        {
            special = NumberCode.End(_text[start.._end]) + start;
        }

        if (special > start)
        {
            return Add(start, special);
        }

        var run = start; // where the letters and digits before position begin
        var isAcronym = true; // letters with stops between them so far: U.S
        for (var position = start; ;)
        {
            while (position < _end && IsWord(position))
            {
                position = Characters.EndOfRune(_text, position, _end);
            }

            if (position == _end)
            {
                return AddWord(start, position);
            }

            isAcronym &= position - run <= 2;
            var mark = _text[position];
            var isInside = position + 1 < _end && IsWord(position + 1);
            if (mark == '.' && !isInside)
            {
                return ReadFinalStop(start, run, position, isAcronym);
            }

            if (isInside && Characters.IsApostrophe(mark))
            {
                var clitic = EndOfClitic(position);
                if (clitic > position)
                {
                    return AddWithClitic(start, position, clitic);
                }
            }
            else if (isInside && Characters.IsHyphen(mark))
            {
                if (!KeepsHyphen(start, run, position))
                {
                    AddWord(start, position);
                    return Add(position, position + 1);
                }
            }
            else if (Characters.IsHyphen(mark) && !isInside && IsCutOff(start, position))
            {
                return Add(start, position + 1);
            }
            else if (mark == '$' && position - start <= LongestUnit && char.IsAsciiLetterUpper(_text[start]))
            {
                return Add(start, position + 1); // US$
            }
            else if (!isInside || !KeepsMark(run, position))
            {
                return AddWord(start, position);
            }

            position++;
            run = position;
        }
    }

    /// <summary>Adds a word before a full stop, with the stop where it is an abbreviation.</summary>
    private readonly int ReadFinalStop(int start, int run, int stop, bool isAcronym)
    {
        var next = stop + 1 < _end ? _text[stop + 1] : _following.IsEmpty ? '\0' : _following[0];
        var hasInnerStop = run > start && _text[run - 1] == '.';
        var isEllipsis = next == '.' && (stop + 2 >= _end || _text[stop + 2] == '.');
        var isAbbreviation = !isEllipsis && (hasInnerStop
            ? isAcronym && char.IsAsciiLetter(_text[run])
            : (stop - start == 1 && IsInitial(start)) || Abbreviations.Contains(_text[start..(stop + 1)], next));
        return isAbbreviation ? AddWord(start, stop + 1) : AddWord(start, stop);
    }

    /// <summary>“J. Lee”, not “plan B.” at the end of a paragraph or before “The”.</summary>
    private readonly bool IsInitial(int start)
    {
        if (!char.IsUpper(_text[start]))
        {
            return false;
        }

        if (start + 2 < _end)
        {
            return true; // “J.,”
        }

        var end = 0;
        while (end < _following.Length && end < 12 && char.IsLetter(_following[end]))
        {
            end++;
        }

        return end > 0 && char.IsUpper(_following[0]) && _text[start] != 'I'
            && !Sentences.Openers.English.Contains(_following[..end]);
    }

    /// <summary>Whether a mark between letters or digits belongs to the word.</summary>
    private readonly bool KeepsMark(int run, int position)
    {
        var before = _text[position - 1];
        var after = _text[position + 1];
        switch (_text[position])
        {
            case '.':
                // 3.5 and U.S and example.com, but “the end.Then”
                return char.IsAsciiDigit(after) ? char.IsAsciiDigit(before) : position - run == 1 || char.IsLower(after)
                    || (char.IsUpper(before) && char.IsUpper(after)) || (position - run == 2 && char.IsUpper(_text[run]));
            case ',':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after) && _text[_start] != '['; // 1,000, not [1,2]
            case ':':
                return char.IsAsciiDigit(before) && char.IsAsciiDigit(after);
            case '/':
                // 9/11, w/o and s/he
                return (char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) || (position - run == 1 && before is 'w' or 's');
            case '&':
                return char.IsLetter(before) && char.IsLetter(after);
            default:
                return false;
        }
    }

    /// <summary>Whether the hyphen after the run belongs to the word: e-mail, Kafka-esque.</summary>
    private readonly bool KeepsHyphen(int start, int run, int hyphen)
    {
        if (run == start && IsPrefix(start, hyphen) && (hyphen + 2 == _end || IsWord(hyphen + 2)))
        {
            return true;
        }

        var end = hyphen + 1;
        while (end < _end && end - hyphen <= LongestSuffix + 1 && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        return (end == _end || !IsWord(end)) && Suffixes.Contains(_text[(hyphen + 1)..end]);
    }

    /// <summary>“th- this”, “pre- and post-war”: a beginning without its end keeps its hyphen, a longer word does not.</summary>
    private readonly bool IsCutOff(int start, int hyphen)
    {
        var isLast = hyphen + 1 == _end || _text[hyphen + 1] is ',' or '.' or '?';
        return isLast && char.IsLetter(_text[start]) && (hyphen - start <= LongestCutOff || IsPrefix(start, hyphen));
    }

    /// <summary>Whether a beginning of the list stands here, and not behind another hyphen.</summary>
    private readonly bool IsPrefix(int start, int hyphen) =>
        hyphen - start <= LongestPrefix && (start == _start || !Characters.IsHyphen(_text[start - 1]))
        && Prefixes.Contains(_text[start..hyphen]);

    /// <summary>The end of <c>'s 're 've 'll 'd 'm 't</c> at an apostrophe, or the apostrophe's place where none stands there.</summary>
    private readonly int EndOfClitic(int apostrophe)
    {
        var end = apostrophe + 1;
        while (end < _end && end - apostrophe <= 3 && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        if (end < _end && IsWord(end))
        {
            return apostrophe;
        }

        var isClitic = (_text[(apostrophe + 1)..end]) switch
        {
            ['s' or 'S' or 'd' or 'D' or 'm' or 'M' or 't' or 'T'] => true,
            ['r' or 'R' or 'v' or 'V', 'e' or 'E'] => true,
            ['l' or 'L', 'l' or 'L'] => true,
            _ => false,
        };
        return isClitic ? end : apostrophe;
    }

    /// <summary>Adds a word and the clitic behind it: do n't, we 'll. The decade “1990's” and “can't've” stay what they are.</summary>
    private readonly int AddWithClitic(int start, int apostrophe, int end)
    {
        var before = _text[apostrophe - 1];
        if (_text[apostrophe + 1] is 't' or 'T')
        {
            if (before is not ('n' or 'N'))
            {
                return AddWord(start, end);
            }

            if (apostrophe - 1 > start)
            {
                Add(start, apostrophe - 1);
            }

            return Add(Math.Max(start, apostrophe - 1), end);
        }

        if (before == '0' && apostrophe - start >= 2 && end - apostrophe == 2)
        {
            return AddWord(start, end);
        }

        AddWord(start, apostrophe);
        return Add(apostrophe, end);
    }

    /// <summary>Adds a word, or its two tokens where it is a contraction or a number with its unit.</summary>
    private readonly int AddWord(int start, int end)
    {
        var word = _text[start..end];
        var first = Contractions.English.FirstLength(word);
        if (first == 0 && char.IsAsciiDigit(word[0]) && !char.IsAsciiDigit(word[^1]))
        {
            first = LengthBeforeUnit(word, start > _start && char.GetUnicodeCategory(_text[start - 1]) == UnicodeCategory.CurrencySymbol);
        }

        if (first > 0 && first < word.Length)
        {
            Add(start, start + first);
            return Add(start + first, end);
        }

        return Add(start, end);
    }

    /// <summary>The length of the number before its unit, 0 where the word is not a number with a unit: 5km, 7p.m., $2b.</summary>
    private static int LengthBeforeUnit(ReadOnlySpan<char> word, bool isMoney)
    {
        var length = word.IndexOfAnyExcept(NumberCharacters);
        var unit = word[length..];
        var isUnit = unit.Length <= LongestUnit && (Units.Contains(unit) || (isMoney && !unit.ContainsAnyExcept(Letters)));
        return isUnit || unit is ['a' or 'p', '.', 'm', '.'] ? length : 0;
    }

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
                return Add(start, Characters.EndOfElement(_text, start, _end));
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

        return Characters.EndOfElement(_text, end - 1, _end);
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
            return Add(start, Characters.EndOfElement(_text, end, _end));
        }

        return Add(start, Characters.EndOfElement(_text, start, _end));
    }

    /// <summary>’72 and ’90s.</summary>
    private static bool IsShortYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] == 's');

    private readonly bool IsWord(int position) => Characters.IsWordCharacter(_text, position, _end);

    private readonly int Add(int start, int end)
    {
        _tokens.Add(new Token(start, end));
        return end;
    }
}
