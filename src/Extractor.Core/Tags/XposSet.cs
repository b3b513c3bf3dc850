using System.Runtime.CompilerServices;

namespace Extractor.Tags;

/// <summary>Which tags a sentence has, so that who mends one need not look through all of it.</summary>
/// <param name="bits">A bit for each, of which there are fewer than 64.</param>
internal readonly struct XposSet(ulong bits)
{
    /// <summary>Those of <see cref="VerbTags.IsFinite"/>.</summary>
    public static XposSet Finite { get; } = default(XposSet).With(Xpos.Vbd).With(Xpos.Vbz).With(Xpos.Vbp).With(Xpos.Md);

    /// <summary>Quotation marks.</summary>
    public static XposSet Quotes { get; } = default(XposSet).With(Xpos.OpenQuote).With(Xpos.CloseQuote);

    private readonly ulong _bits = bits;

    /// <summary>The set with one more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public XposSet With(Xpos tag) => new(_bits | (1UL << (int)tag));

    /// <summary>Whether both have one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HasAny(XposSet other) => (_bits & other._bits) != 0;
}
