using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Words;

/// <summary>
/// A few characters that are looked for one by one. The framework's <c>SearchValues</c> of characters beyond ASCII take some
/// forty methods that are compiled anew at every start, more than a search of a whole article costs.
/// </summary>
internal sealed class CharacterSet
{
    // The quotation marks of ASCII, with "<"
    private const int Few = 4;

    private readonly ulong _low;
    private readonly ulong _high;
    private readonly string _others;

    // Those of ASCII, where they are so few that many characters of a text are compared with each at once; else empty
    private readonly string _few;

    /// <summary>The characters of a text.</summary>
    public CharacterSet(string characters)
    {
        var (few, others) = ("", "");
        foreach (var c in characters)
        {
            if (c >= 128)
            {
                others += c;
                continue;
            }

            few += c;
            if (c < 64)
            {
                _low |= 1UL << c;
            }
            else
            {
                _high |= 1UL << (c - 64);
            }
        }

        _others = others;
        // One by one: what fills a text with a character is compiled anew at every start
        while (few.Length is > 0 and < Few)
        {
            few += few[0];
        }

        _few = few.Length == Few ? few : "";
    }

    /// <summary>Whether a character is one of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => Contains(c, _low, _high);

    /// <summary>The place of the first of them in a text, or -1.</summary>
    public int IndexIn(ReadOnlySpan<char> text)
    {
        var (low, high) = (_low, _high);
        for (var start = 0; start < text.Length;)
        {
            start = SkipOthers(text, start);
            var end = Math.Min(start + Vector128<ushort>.Count, text.Length);
            for (; start < end; start++)
            {
                if (Contains(text[start], low, high))
                {
                    return start;
                }
            }
        }

        return -1;
    }

    /// <summary>A place from which on one of them may stand: before it eight characters at once were found to be others.</summary>
    private int SkipOthers(ReadOnlySpan<char> text, int start)
    {
        if (_few.Length == 0)
        {
            return start;
        }

        ref readonly var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var (one, two, three, four) = (Vector128.Create((ushort)_few[0]), Vector128.Create((ushort)_few[1]), Vector128.Create((ushort)_few[2]), Vector128.Create((ushort)_few[3]));
        var beyondAscii = Vector128.Create((ushort)0xFF80);
        for (; start <= text.Length - Vector128<ushort>.Count; start += Vector128<ushort>.Count)
        {
            var eight = Vector128.LoadUnsafe(in first, (nuint)start);
            var isOne = Vector128.Equals(eight, one) | Vector128.Equals(eight, two) | Vector128.Equals(eight, three) | Vector128.Equals(eight, four);
            if ((isOne | (eight & beyondAscii)) != Vector128<ushort>.Zero)
            {
                break;
            }
        }

        return start;
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
