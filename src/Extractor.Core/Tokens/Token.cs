using System.Runtime.CompilerServices;

namespace Extractor.Tokens;

/// <summary>A word or mark, after the conventions of Universal Dependencies: “don't” is <c>do</c> and <c>n't</c>.</summary>
/// <param name="Start">The first UTF-16 unit of the token.</param>
/// <param name="End">The first UTF-16 unit after the token.</param>
public readonly record struct Token(int Start, int End)
{
    /// <summary>Where the token stands, in UTF-16 units.</summary>
    public TextSpan Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(Start, End);
    }

    /// <summary>The number of UTF-16 units of the token.</summary>
    public int Length => End - Start;
}
