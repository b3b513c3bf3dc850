using System.Globalization;
using Extractor.Words;

namespace Extractor.Tokens;

/// <summary>Reads the tokens of one stretch without white space, from left to right.</summary>
internal ref partial struct ChunkReader
{
    private static readonly WordSet Emoticons = WordSet.ReadEmbedded("en/tokens/emoticons.txt");
    private static readonly WordSet Units = WordSet.ReadEmbedded("en/tokens/units.txt");

    private const int LongestEmoticon = 3;
    private const int LongestUnit = 3;

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
        var length = 0;
        while (char.IsAsciiDigit(word[length]) || word[length] is '.' or ',' or ':')
        {
            length++;
        }

        var unit = word[length..];
        var isUnit = unit.Length <= LongestUnit && (Units.Contains(unit) || (isMoney && IsLetters(unit)));
        return isUnit || unit is ['a' or 'p', '.', 'm', '.'] ? length : 0;
    }

    private static bool IsLetters(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private readonly bool IsWord(int position) => Characters.IsWordCharacter(_text, position, _end);

    /// <summary>Adds a token with the marks that belong to its last character, and returns its end.</summary>
    private readonly int Add(int start, int end)
    {
        end = Characters.EndOfMarks(_text, end, _end);
        _tokens.Add(new Token(start, end));
        return end;
    }
}
