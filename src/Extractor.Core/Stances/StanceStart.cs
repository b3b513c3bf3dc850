using System.Runtime.CompilerServices;

namespace Extractor.Stances;

/// <summary>
/// The entries of the stance lists that may begin with one word. Most of those of several words begin like a text and go
/// on otherwise; two characters of what stands behind the word tell so, without a look at the entry.
/// </summary>
internal sealed class StanceStart
{
    // Where an entry has no such character: it may stand before anything
    private const byte Any = 255;

    private readonly StancePattern[] _patterns;

    // The last six bits of the first and of the second character that each entry has behind the word and a blank
    private readonly byte[] _firsts;
    private readonly byte[] _seconds;

    // A bit for each of the first ones; all where an entry may stand before anything
    private readonly ulong _mayFollow;

    /// <param name="length">The length of the word, in UTF-16 code units.</param>
    /// <param name="patterns">What may begin with it, the longest first.</param>
    public StanceStart(int length, List<StancePattern> patterns)
    {
        _patterns = [.. patterns];
        _firsts = new byte[_patterns.Length];
        _seconds = new byte[_patterns.Length];
        for (var i = 0; i < _patterns.Length; i++)
        {
            var text = _patterns[i].Text;
            var rest = length < text.Length && text[length] == ' ' ? length + 1 : length;
            _firsts[i] = rest < text.Length ? SixBits(text[rest]) : Any;
            _seconds[i] = rest + 1 < text.Length ? SixBits(text[rest + 1]) : Any;
            _mayFollow |= _firsts[i] == Any ? ulong.MaxValue : 1UL << _firsts[i];
        }
    }

    /// <summary>Whether some entry may stand in a text whose next token begins with a character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStandBefore(char next) => ((_mayFollow >> SixBits(next)) & 1) != 0;

    /// <summary>The next entry that may stand in a text, the longest first; null behind the last one.</summary>
    /// <param name="next">The first character of the next token, or a blank at the end of the sentence.</param>
    /// <param name="second">The character behind that one.</param>
    /// <param name="place">Where to go on, 0 at first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public StancePattern? Next(char next, char second, ref int place)
    {
        var (wanted, wantedSecond) = (SixBits(next), SixBits(second));
        var (firsts, seconds) = (_firsts, _seconds);
        while (place < firsts.Length)
        {
            var i = place++;
            if ((firsts[i] == wanted || firsts[i] == Any) && (seconds[i] == wantedSecond || seconds[i] == Any))
            {
                return _patterns[i];
            }
        }

        return null;
    }

    // The same for any two characters that count as the same
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte SixBits(char c) => (byte)((c switch
    {
        >= 'A' and <= 'Z' => c | 0x20,
        >= '\t' and <= '\r' => ' ',
        <= '\u007F' => c,
        '’' => '\'',
        '‐' or '‑' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    }) & 63);
}
