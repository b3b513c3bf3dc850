using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Paragraphs;

/// <summary>One line of a list of page furniture: what a whole paragraph looks like. The list anywhere.txt tells the signs.</summary>
internal sealed class FurniturePattern
{
    private const string NamesSign = "{names}";

    private static readonly WordSet Joining = WordSet.ReadEmbedded("en/furniture/joining.txt");

    private static readonly CharacterSet BetweenNames = new(" \u00A0\u202F\t,;/()&");
    private static readonly CharacterSet Edges = new(".-" + Characters.Dashes);

    private readonly List<Part> _parts = [];

    public FurniturePattern(string pattern)
    {
        for (var i = 0; i < pattern.Length;)
        {
            if (pattern[i] == '*')
            {
                _parts.Add(new Part(Sign.Anything, ""));
                i++;
            }
            else if (pattern.AsSpan(i).StartsWith(NamesSign, StringComparison.Ordinal))
            {
                _parts.Add(new Part(Sign.Names, ""));
                i += NamesSign.Length;
            }
            else
            {
                var length = pattern.AsSpan(i).IndexOfAny('*', '{');
                var literal = length < 0 ? pattern[i..] : pattern.Substring(i, length);
                // A sign takes the blank beside it
                _parts.Add(new Part(Sign.Literal, _parts.Count > 0 ? literal.TrimStart() : literal));
                i += literal.Length;
            }
        }
    }

    private enum Sign
    {
        Literal,
        Anything,
        Names,
    }

    /// <summary>The character that it begins with, in lower case, or <c>\0</c> where it begins with a sign or a blank.</summary>
    public char First => _parts is [{ Sign: Sign.Literal, Literal: [not ' ' and var first, ..] }, ..] ? first : '\0';

    /// <summary>Whether two signs stand side by side, of which nobody could tell where one ends.</summary>
    public bool HasTwoSigns
    {
        get
        {
            for (var i = 1; i < _parts.Count; i++)
            {
                if (_parts[i - 1].Sign != Sign.Literal && _parts[i].Sign != Sign.Literal)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Whether the whole of <paramref name="text"/> looks like this.</summary>
    public bool Fits(ReadOnlySpan<char> text) => EndsLike(text) && Fits(text, 0);

    /// <summary>Whether the last character fits, as far as one tells it at once.</summary>
    private bool EndsLike(ReadOnlySpan<char> text) =>
        _parts[^1] is not { Sign: Sign.Literal, Literal: [.., not ' ' and var last] } || (!text.IsEmpty && char.ToLowerInvariant(text[^1]) == last);

    private bool Fits(ReadOnlySpan<char> text, int first)
    {
        if (first == _parts.Count)
        {
            return text.IsEmpty;
        }

        var part = _parts[first];
        if (part.Sign == Sign.Literal)
        {
            var length = LiteralLength(text, part.Literal);
            return length >= 0 && Fits(text[length..], first + 1);
        }

        if (first + 1 == _parts.Count)
        {
            return part.Sign == Sign.Anything || AreNames(text);
        }

        var literal = _parts[first + 1].Literal;
        var (small, capital) = (literal[0], char.ToUpperInvariant(literal[0]));
        for (var start = text.IndexOfAny(small, capital); start >= 0;)
        {
            var length = LiteralLength(text[start..], literal);
            if (length >= 0
                && (part.Sign == Sign.Anything || AreNames(text[..start]))
                && Fits(text[(start + length)..], first + 2))
            {
                return true;
            }

            var next = text[(start + 1)..].IndexOfAny(small, capital);
            start = next < 0 ? -1 : start + 1 + next;
        }

        return false;
    }

    /// <summary>How many characters of the text the literal fits, or -1; a blank of the literal fits any white space.</summary>
    private static int LiteralLength(ReadOnlySpan<char> text, string literal)
    {
        var position = 0;
        foreach (var expected in literal)
        {
            if (expected == ' ')
            {
                var start = position;
                while (position < text.Length && char.IsWhiteSpace(text[position]))
                {
                    position++;
                }

                if (position == start)
                {
                    return -1;
                }
            }
            else if (position < text.Length && char.ToLowerInvariant(text[position]) == expected)
            {
                position++;
            }
            else
            {
                return -1;
            }
        }

        return position;
    }

    private static bool AreNames(ReadOnlySpan<char> text)
    {
        var any = false;
        foreach (var piece in BetweenNames.Split(text))
        {
            var word = Edges.Trim(piece);
            if (word.IsEmpty)
            {
                continue;
            }

            var isName = char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '@' or '©';
            if (!isName && !Joining.Contains(word))
            {
                return false;
            }

            any |= isName;
        }

        return any;
    }

    // No value: a list of values of ours is compiled anew at every start
    private sealed record Part(Sign Sign, string Literal);
}
