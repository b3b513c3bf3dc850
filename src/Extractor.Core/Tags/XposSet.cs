using System.Runtime.CompilerServices;

namespace Extractor.Tags;

/// <summary>Which tags a sentence has, so that who mends one need not look through all of it.</summary>
/// <param name="bits">A bit for each, of which there are fewer than 64.</param>
internal readonly struct XposSet(ulong bits)
{
    /// <summary>Those of verbs and auxiliaries that have a subject of their own: says, said, say, will.</summary>
    public static XposSet Finite
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new((1UL << (int)Xpos.Vbd) | (1UL << (int)Xpos.Vbz) | (1UL << (int)Xpos.Vbp) | (1UL << (int)Xpos.Md));
    }

    /// <summary>Quotation marks.</summary>
    public static XposSet Quotes
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new((1UL << (int)Xpos.OpenQuote) | (1UL << (int)Xpos.CloseQuote));
    }

    private readonly ulong _bits = bits;

    /// <summary>The set with one more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public XposSet With(Xpos tag) => new(_bits | (1UL << (int)tag));

    /// <summary>Whether a tag is in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(Xpos tag) => ((_bits >> (int)tag) & 1) != 0;

    /// <summary>Whether both have one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasAny(XposSet other) => (_bits & other._bits) != 0;
}
