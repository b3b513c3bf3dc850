namespace Extractor.Writing;

/// <summary>
/// Turns offsets in UTF-16 units, which the library counts in, into code points, which outputs count in. A lone
/// surrogate is one code point, as the U+FFFD is that is written for it; an offset between the halves of a pair is
/// that of the pair.
/// </summary>
public sealed class CodePoints
{
    private readonly int[] _secondHalves;

    /// <summary>Reads an article's text once; a text without characters beyond U+FFFF costs one fast search.</summary>
    public CodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _secondHalves = FindSecondHalves(text);
    }

    /// <summary>Where the second halves of pairs stand, in UTF-16 units and in order.</summary>
    internal IReadOnlyList<int> SecondHalves => _secondHalves;

    /// <summary>The offset in code points of an offset in UTF-16 units.</summary>
    public int At(int offset)
    {
        if (_secondHalves.Length == 0)
        {
            return offset;
        }

        // Where a second half stands at the offset itself, its pair begins one unit before
        var found = Array.BinarySearch(_secondHalves, offset);
        return found >= 0 ? offset - found - 1 : offset - ~found;
    }

    /// <summary>The offset in UTF-16 units of an offset in code points: that of the character that begins there.</summary>
    public int OffsetOf(int codePoint)
    {
        // How many pairs stand before it: the pair at place n begins at code point [n] - 1 - n
        var (from, to) = (0, _secondHalves.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = _secondHalves[middle] - 1 - middle < codePoint ? (middle + 1, to) : (from, middle);
        }

        return codePoint + from;
    }

    private static int[] FindSecondHalves(string text)
    {
        var at = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF');
        if (at < 0)
        {
            return [];
        }

        var halves = new List<int>();
        for (; at < text.Length - 1; at++)
        {
            if (char.IsSurrogatePair(text[at], text[at + 1]))
            {
                halves.Add(++at);
            }
        }

        return [.. halves];
    }
}
