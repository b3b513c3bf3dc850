using System.Runtime.CompilerServices;

namespace Extractor.Stances;

/// <summary>
/// The entries of the stance lists that may begin with one word. Most of those of several words begin like a text and go
/// on otherwise; one character of the next word tells so, without a look at the entry.
/// </summary>
internal sealed class StanceStart
{
    // Of an entry that is one word or part of one, which may stand before anything
    private const byte Any = 255;

    private readonly StancePattern[] _patterns;

    // The last six bits of the character with which the second word of each entry begins
    private readonly byte[] _seconds;

    // A bit for each of those; all where an entry may stand before anything
    private readonly ulong _mayFollow;

    /// <param name="length">The length of the word, in UTF-16 code units.</param>
    /// <param name="patterns">What may begin with it, the longest first.</param>
    public StanceStart(int length, List<StancePattern> patterns)
    {
        _patterns = [.. patterns];
        _seconds = new byte[_patterns.Length];
        for (var i = 0; i < _patterns.Length; i++)
        {
            _seconds[i] = _patterns[i].FirstLength == length ? SixBits(_patterns[i].Second) : Any;
            _mayFollow |= _seconds[i] == Any ? ulong.MaxValue : 1UL << _seconds[i];
        }
    }

    /// <summary>Whether some entry may stand in a text whose next token begins with a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStandBefore(char next) => ((_mayFollow >> SixBits(next)) & 1) != 0;

    /// <summary>The next entry that may stand in a text, the longest first; null behind the last one.</summary>
    /// <param name="next">The first character of the next token, or a blank at the end of the sentence.</param>
    /// <param name="place">Where to go on, 0 at first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StancePattern? Next(char next, ref int place)
    {
        var wanted = SixBits(next);
        while (place < _seconds.Length)
        {
            var second = _seconds[place++];
            if (second is Any || second == wanted)
            {
                return _patterns[place - 1];
            }
        }

        return null;
    }

    // The same for any two characters that count as the same
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte SixBits(char c) => (byte)((c switch
    {
        >= 'A' and <= 'Z' => c | 0x20,
        <= '\u007F' => c,
        '’' => '\'',
        '‐' or '‑' => '-',
        _ => char.ToLowerInvariant(c),
    }) & 63);
}
