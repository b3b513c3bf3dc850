using System.Runtime.CompilerServices;

namespace Extractor.Words;

/// <summary>
/// A form of a word as a number: up to eight characters of ASCII, as nine of ten tokens of news are (PolNeAR, train), in a
/// byte each, so that equal numbers are equal forms; of all others a hash, which only most forms differ in.
/// </summary>
/// <param name="Value">The number.</param>
internal readonly record struct FormKey(ulong Value)
{
    private const int MostCharacters = 8;
    private const int BitsPerCharacter = 8;

    // The golden ratio, which spreads numbers that lie close together
    private const ulong Spread = 0x9E3779B97F4A7C15;

    // No character of ASCII has it
    private const ulong HashBit = 1UL << 63;

    /// <summary>Whether another form may have the same number.</summary>
    public bool IsHash
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (Value & HashBit) != 0;
    }

    // Written out, as for every token one is compared: what the compiler writes asks, in code that is compiled beforehand, how
    // numbers are compared

    /// <inheritdoc/>
    public bool Equals(FormKey other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The number of a form.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FormKey Of(ReadOnlySpan<char> text)
    {
        if (text.Length > MostCharacters)
        {
            return HashOf(text);
        }

        var (packed, all) = (0UL, 0);
        foreach (var c in text)
        {
            packed = (packed << BitsPerCharacter) | c;
            all |= c;
        }

        // A NUL would be as no character
        return all < 128 && (packed >> (BitsPerCharacter * (text.Length - 1))) != 0 ? new FormKey(packed) : HashOf(text);
    }

    /// <summary>The place at which the form is looked for first in a table whose length is a power of two.</summary>
    /// <param name="bits">The logarithm of the length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Home(int bits) => (int)((Value * Spread) >> (64 - bits));

    private static FormKey HashOf(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length;
        foreach (var c in text)
        {
            hash = (hash ^ c) * Spread;
        }

        return new FormKey((hash ^ (hash >> 32)) | HashBit);
    }
}
