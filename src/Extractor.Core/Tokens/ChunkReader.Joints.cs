using Extractor.Words;

namespace Extractor.Tokens;

// Marks inside a word: which of them keep it together
internal ref partial struct ChunkReader
{
    private static readonly WordSet Prefixes = WordSet.ReadEmbedded("en/tokens/hyphen-prefixes.txt");
    private static readonly WordSet Suffixes = WordSet.ReadEmbedded("en/tokens/hyphen-suffixes.txt");

    private const int LongestPrefix = 7;
    private const int LongestSuffix = 5;

    // Of words with a hyphen at their end GUM (training part) keeps all 120 that are as short, and 27 of 32 longer ones;
    // those are mostly other things in edited text
    private const int LongestCutOff = 2;

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
}
