using System.Runtime.CompilerServices;

namespace Extractor.Words;

/// <summary>
/// A few characters that are looked for one by one. The framework's <c>SearchValues</c> of characters beyond ASCII take some
/// forty methods that are compiled anew at every start, more than a search of a whole article costs.
/// </summary>
internal sealed class CharacterSet
{
    private readonly ulong _low;
    private readonly ulong _high;
    private readonly string _others;

    /// <summary>The characters of a text.</summary>
    public CharacterSet(string characters)
    {
        var others = "";
        foreach (var c in characters)
        {
            if (c < 64)
            {
                _low |= 1UL << c;
            }
            else if (c < 128)
            {
                _high |= 1UL << (c - 64);
            }
            else
            {
                others += c;
            }
        }

        _others = others;
    }

    /// <summary>Whether a character is one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => Contains(c, _low, _high);

    /// <summary>The place of the first of them in a text, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var (low, high) = (_low, _high);
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i], low, high))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A text without those at its beginning and end.</summary>
    public ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Contains(text[start]))
        {
            start++;
        }

        while (end > start && Contains(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    /// <summary>The pieces of a text between them; empty ones too.</summary>
    public Pieces Split(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>Goes through the pieces of a text.</summary>
    public ref struct Pieces(CharacterSet set, ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;
        private int _start;
        private int _end = -1;

        /// <summary>The piece.</summary>
        public readonly ReadOnlySpan<char> Current => _text[_start.._end];

        /// <summary>Itself, for <c>foreach</c>.</summary>
        public readonly Pieces GetEnumerator() => this;

        /// <summary>Goes to the next piece.</summary>
        public bool MoveNext()
        {
            _start = _end + 1;
            if (_start > _text.Length)
            {
                return false;
            }

            var length = set.IndexIn(_text[_start..]);
            _end = length < 0 ? _text.Length : _start + length;
            return true;
        }
    }

    // Which half it is in is chosen without a jump: where a word ends, no processor foresees
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Contains(char c, ulong low, ulong high) => c < 128 ? (((c < 64 ? low : high) >> (c & 63)) & 1) != 0 : _others.Contains(c);
}
