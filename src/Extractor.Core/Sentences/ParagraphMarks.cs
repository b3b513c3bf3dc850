using System.Runtime.CompilerServices;
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
    public ReadOnlySpan<char> this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _text[_tokens[index].Start.._tokens[index].End];
    }

    /// <summary>Whether a sentence that begins at token <paramref name="first"/> may end with this token and the marks after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayEndSentence(int index, int first)
    {
        // Most tokens are words, and no abbreviations
        var token = this[index];
        return (token[^1] == '.' || !char.IsAsciiLetterOrDigit(token[0])) && MayEndSentence(token, index, first);
    }

    private bool MayEndSentence(ReadOnlySpan<char> token, int index, int first) =>
        token[0] switch
        {
            '.' => token[^1] is '.' or '…' && !IsItemNumber(index, first),
            '!' or '?' or '…' or '。' or '؟' => true,
            '[' => token.Length > 1, // [...]
            _ => IsAbbreviation(index) && !IsInitial(token) && !Abbreviations.IsTitle(token),
        };

    /// <summary>Whether a token is a word that keeps its full stop: “Inc.”, “U.S.”.</summary>
    public bool IsAbbreviation(int index)
    {
        var token = this[index];
        return token.Length > 1 && token[^1] == '.' && char.IsLetter(token[0]);
    }

    /// <summary>The first token from <paramref name="index"/> on that is not a further final mark, a closing mark or the number of a note: “. [3]”.</summary>
    public int EndOfClosingMarks(int index)
    {
        while (index < Count)
        {
            if (IsClosing(index) || IsFinalMark(index))
            {
                index++;
            }
            else if (IsNoteNumber(index))
            {
                index += 3;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    /// <summary>The first token from <paramref name="index"/> on that is not a mark, so that its first letter tells; looks past a few marks only.</summary>
    public int SkipOpeningMarks(int index)
    {
        var last = index + MostOpeningMarks;
        while (index < Count && index < last && !char.IsLetterOrDigit(this[index][0]) && this[index] is not ("," or ";" or ":"))
        {
            index++;
        }

        return index;
    }

    private bool IsFinalMark(int index) => this[index][0] is '.' or '!' or '?' or '…';

    private bool IsNoteNumber(int index) =>
        index + 2 < Count && this[index] is "[" && char.IsAsciiDigit(this[index + 1][0]) && this[index + 2] is "]";

    /// <summary>The “1.” of a list, which opens a sentence and does not end one.</summary>
    private bool IsItemNumber(int index, int first) => index == first + 1 && char.IsAsciiDigit(this[first][^1]);

    private static bool IsInitial(ReadOnlySpan<char> token) => token.Length == 2;

    /// <summary>A bracket or mark that closes, a face :), or any other mark that stands at the end of a word.</summary>
    private bool IsClosing(int index)
    {
        var token = this[index];
        return token[0] switch
        {
            ')' or ']' or '}' or '”' or '’' or '»' => true,
            '“' or '‘' or '«' or '(' or '[' or '-' => false,
            var mark when Characters.IsDash(mark) => false,
            ':' or ';' or '=' when token.Length > 1 => true,
            _ => !char.IsLetterOrDigit(token[0]) && Adjoins(index) && (index + 1 == Count || !Adjoins(index + 1) || IsMark(index + 1)),
        };
    }

    private bool IsMark(int index) => !char.IsLetterOrDigit(this[index][0]);

    /// <summary>Whether no white space stands before the token.</summary>
    private bool Adjoins(int index) => _tokens[index - 1].End == _tokens[index].Start;
}
