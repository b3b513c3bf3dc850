using System.Runtime.CompilerServices;

namespace Extractor.Stances;

/// <summary>The entries of the stance lists that may begin with one word, the longest first.</summary>
internal sealed class StanceStart
{
    private readonly StanceCandidate[] _candidates;

    // A bit for each character that the entries have behind the word; all where one may stand before anything
    private readonly ulong _mayFollow;

    /// <param name="candidates">What may begin with the word, the longest first.</param>
    public StanceStart(StanceCandidate[] candidates)
    {
        _candidates = candidates;
        foreach (ref readonly var candidate in candidates.AsSpan())
        {
            _mayFollow |= candidate.Next == StanceCandidate.Any ? ulong.MaxValue : 1UL << candidate.Next;
        }
    }

    /// <summary>The entries, the longest first.</summary>
    public ReadOnlySpan<StanceCandidate> Candidates
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _candidates;
    }

    /// <summary>Whether some entry may stand in a text whose next token begins with a character.</summary>
    /// <param name="next">Its <see cref="StanceCandidate.SixBits"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStandBefore(byte next) => ((_mayFollow >> next) & 1) != 0;
}

/// <summary>
/// An entry of the stance lists that may begin with a word. Most of those of several words begin like a text and go on
/// otherwise; two characters of what stands behind the word tell so, without a look at the entry. It holds next to nothing
/// that a collection must look at: it is kept as long as the word, and of 30,000 words of news 5,600 begin some entry.
/// </summary>
internal readonly record struct StanceCandidate
{
    /// <summary>Where an entry has no such character: it may stand before anything.</summary>
    public const byte Any = 255;

    private readonly byte _second;

    /// <param name="length">The length of the word that it begins with, in UTF-16 code units.</param>
    /// <param name="text">All its words, in small letters.</param>
    /// <param name="sense">What the lists say of them.</param>
    public StanceCandidate(int length, ReadOnlySpan<char> text, ListedSense sense)
    {
        var rest = length < text.Length && text[length] == ' ' ? length + 1 : length;
        Next = rest < text.Length ? SixBits(text[rest]) : Any;
        _second = rest + 1 < text.Length ? SixBits(text[rest + 1]) : Any;
        (Length, Sense, Words) = ((ushort)text.Length, sense, text.Length == length ? null : text.ToString());
    }

    /// <summary>The first character behind the word and a blank, as <see cref="SixBits"/>, or <see cref="Any"/>.</summary>
    public byte Next { get; }

    /// <summary>The length of its words, in UTF-16 code units.</summary>
    public ushort Length { get; }

    /// <summary>The sense in which the lists have its words.</summary>
    public ListedSense Sense { get; }

    /// <summary>Its words, or null where they are the one that it begins with.</summary>
    public string? Words { get; }

    /// <summary>Whether it may stand in a text that goes on with two characters, behind a blank or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStandBefore(byte next, byte second) => (Next == next || Next == Any) && (_second == second || _second == Any);

    /// <summary>The last six bits of a character, the same for any two that count as the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte SixBits(char c) => (byte)((c switch
    {
        >= 'A' and <= 'Z' => c | 0x20,
        >= '\t' and <= '\r' => ' ',
        <= '\u007F' => c,
        '’' => '\'',
        '‐' or '‑' => '-',
        _ => char.IsWhiteSpace(c) ? ' ' : char.ToLowerInvariant(c),
    }) & 63);
}
