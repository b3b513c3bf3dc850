using System.Runtime.CompilerServices;

namespace Extractor.Model;

/// <summary>A stretch of an article's text, in UTF-16 units, half open: <c>text[Start..End]</c> is the text.</summary>
/// <param name="Start">The first UTF-16 unit in the span.</param>
/// <param name="End">The first UTF-16 unit after the span.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 units in the span.</summary>
    public int Length => End - Start;

    /// <summary>Whether no character lies in the span.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether every character of <paramref name="other"/> lies in this span.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether the UTF-16 unit at <paramref name="position"/> lies in the span.</summary>
    public bool Contains(int position) => Start <= position && position < End;

    /// <summary>Whether any character lies in both spans.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The order of spans by their first character, of those that begin alike the longer first, so that what holds others comes before them.</summary>
    internal static int CompareOuterFirst(TextSpan one, TextSpan other) =>
        one.Start.CompareTo(other.Start) is not 0 and var order ? order : other.End.CompareTo(one.End);

    /// <summary>The characters of the span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in <paramref name="text"/>.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}
