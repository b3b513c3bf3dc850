using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Extractor.Statements;

/// <summary>Words as outputs count them: runs of characters other than white space.</summary>
internal static class WordCount
{
    // Characters that are looked at at once
    private const int AtOnce = 16;

    /// <summary>The number of words in a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        ref readonly var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        var (words, start) = (0, 0);
        var blankBefore = 1u;
        for (; start <= text.Length - AtOnce; start += AtOnce)
        {
            // A bit a character
            var blanks = BlanksFrom(in first, start) ?? BlanksIn(text.Slice(start, AtOnce));
            words += BitOperations.PopCount(((blanks << 1) | blankBefore) & ~blanks & 0xFFFF);
            blankBefore = blanks >> (AtOnce - 1);
        }

        var rest = BlanksIn(text[start..]);
        var others = (1u << (text.Length - start)) - 1;
        return words + BitOperations.PopCount(((rest << 1) | blankBefore) & ~rest & others);
    }

    /// <summary>Which of the next characters are blanks, where all are of ASCII; else null.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint? BlanksFrom(ref readonly ushort first, int start)
    {
        var eight = Vector128.LoadUnsafe(in first, (nuint)start).AsInt16();
        var next = Vector128.LoadUnsafe(in first, (nuint)(start + Vector128<ushort>.Count)).AsInt16();
        if (((eight | next) & Vector128.Create(unchecked((short)0xFF80))) != Vector128<short>.Zero)
        {
            return null;
        }

        // Made bytes first, for which every processor has an instruction that takes their bits
        var limit = Vector128.Create((short)' ');
        return ~Vector128.Narrow(Vector128.GreaterThan(eight, limit), Vector128.GreaterThan(next, limit)).ExtractMostSignificantBits() & 0xFFFF;
    }

    private static uint BlanksIn(ReadOnlySpan<char> text)
    {
        var blanks = 0u;
        for (var i = 0; i < text.Length; i++)
        {
            blanks |= (text[i] <= ' ' || char.IsWhiteSpace(text[i]) ? 1u : 0u) << i;
        }

        return blanks;
    }
}
