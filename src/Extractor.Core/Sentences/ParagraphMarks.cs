using Extractor.Tokens;

namespace Extractor.Sentences;

/// <summary>What the splitter asks of the marks of one paragraph.</summary>
/// <param name="text">The article's text.</param>
/// <param name="tokens">The paragraph's tokens.</param>
internal readonly ref struct ParagraphMarks(string text, ReadOnlySpan<Token> tokens)
{
    // ("[…: more than four would be no sentence
    private const int MostOpeningMarks = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<Token> _tokens = tokens;

    /// <summary>The number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> this[int index] => _text[_tokens[index].Start.._tokens[index].End];

    /// <summary>Whether a sentence that begins at token <paramref name="first"/> may end with this token and the marks after it.</summary>
    public bool MayEndSentence(int index, int first)
    {
        var token = this[index];
        return token[0] switch
        {
            '.' => token[^1] is '.' or '…' && !IsItemNumber(index, first),
            '!' or '?' or '…' or '。' or '؟' => true,
            _ => IsAbbreviation(index) && !IsInitial(token) && !Abbreviations.IsTitle(token),
        };
    }

    /// <summary>Whether a token is a word that keeps its full stop: “Inc.”, “U.S.”.</summary>
    public bool IsAbbreviation(int index)
    {
        var token = this[index];
        return token.Length > 1 && token[^1] == '.' && char.IsLetter(token[0]);
    }

    /// <summary>The first token from <paramref name="index"/> on that is not a closing quotation mark or bracket.</summary>
    public int EndOfClosingMarks(int index)
    {
        while (index < Count && IsClosing(index))
        {
            index++;
        }

        return index;
    }

    /// <summary>The first token from <paramref name="index"/> on that is not a mark, so that its first letter tells; looks past a few marks only.</summary>
    public int SkipOpeningMarks(int index)
    {
        var last = index + MostOpeningMarks;
        while (index < Count && index < last && !char.IsLetterOrDigit(this[index][0]))
        {
            index++;
        }

        return index;
    }

    /// <summary>The “1.” of a list, which opens a sentence and does not end one.</summary>
    private bool IsItemNumber(int index, int first) => index == first + 1 && char.IsAsciiDigit(this[first][^1]);

    private static bool IsInitial(ReadOnlySpan<char> token) => token.Length == 2;

    /// <summary>A straight mark closes where it stands at the end of a word: no space before it.</summary>
    private bool IsClosing(int index)
    {
        var token = this[index];
        return token[0] switch
        {
            ')' or ']' or '}' or '”' or '’' or '»' => true,
            '"' or '\'' => _tokens[index - 1].End == _tokens[index].Start
                && (index + 1 == Count || _tokens[index + 1].Start > _tokens[index].End || !char.IsLetterOrDigit(this[index + 1][0]))
                && (token.Length == 1 || token[1] is '\''),
            _ => false,
        };
    }
}
