using System.Runtime.CompilerServices;

namespace Extractor.Words;

/// <summary>
/// Words with a number each, looked up by their characters without regard to case. Written out because a look-up by
/// characters in the framework's dictionaries is compiled anew at every start, 0.5 ms and more for each kind.
/// </summary>
internal sealed class WordTable
{
    // A power of two; half of it is filled before it grows
    private const int FirstPlaces = 64;

    // A power of two
    private const int Letters = 32;

    private string?[] _words = new string?[FirstPlaces];

    // Of the words, 0 for an empty place: most look-ups find nothing and end here
    private uint[] _hashes = new uint[FirstPlaces];
    private ulong[] _values = new ulong[FirstPlaces];
    private int _count;

    // The lengths of the words that begin with each letter, and their last letters, a bit each: most words that are asked for
    // differ in one or the other
    private readonly uint[] _lengths = new uint[Letters];
    private readonly uint[] _lastLetters = new uint[Letters];

    /// <summary>All words with their numbers, in an order that depends on the words alone.</summary>
    public IEnumerable<(string Word, ulong Value)> All
    {
        get
        {
            for (var i = 0; i < _words.Length; i++)
            {
                if (_words[i] is { } word)
                {
                    yield return (word, _values[i]);
                }
            }
        }
    }

    /// <summary>Sets the number of a word.</summary>
    /// <returns>Whether the word is new.</returns>
    public bool Set(string word, ulong value)
    {
        if (2 * _count >= _words.Length)
        {
            Grow();
        }

        var place = Find(word);
        var isNew = _words[place] is null;
        if (isNew)
        {
            (_words[place], _hashes[place]) = (word, Hash(word));
            _lengths[FirstLetter(word)] |= 1u << word.Length;
            _lastLetters[FirstLetter(word)] |= 1u << LastLetter(word);
            _count++;
        }

        _values[place] = value;
        return isNew;
    }

    /// <summary>Sets bits in the number of a word, besides those that are set.</summary>
    public void Add(string word, ulong bits)
    {
        var place = Find(word);
        if (_words[place] is null)
        {
            Set(word, bits);
        }
        else
        {
            _values[place] |= bits;
        }
    }

    /// <summary>Finds the number of a word.</summary>
    /// <returns>Whether the table holds the word.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGet(ReadOnlySpan<char> word, out ulong value)
    {
        value = 0;
        return MayHold(word) && TryFind(word, out value);
    }

    /// <summary>The number of a word, or 0 for a word that the table does not hold.</summary>
    public ulong BitsOf(ReadOnlySpan<char> word) => MayHold(word) ? _values[Find(word)] : 0;

    private bool TryFind(ReadOnlySpan<char> word, out ulong value)
    {
        var place = Find(word);
        value = _values[place];
        return _words[place] is not null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool MayHold(ReadOnlySpan<char> word)
    {
        var first = FirstLetter(word);
        return ((_lengths[first] >> word.Length) & (_lastLetters[first] >> LastLetter(word)) & 1) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int FirstLetter(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : Letter(word[0]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LastLetter(ReadOnlySpan<char> word) => word.IsEmpty ? 0 : Letter(word[^1]);

    /// <summary>The number of a letter, the same in any case; marks and what is beyond ASCII may fall together with others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Letter(char letter) => (char.IsAscii(letter) ? letter : char.ToUpperInvariant(letter)) % Letters;

    /// <summary>The place of a word, or the empty place where it would stand.</summary>
    private int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        var hashes = _hashes;
        var place = (int)(hash >> 1) & (hashes.Length - 1);
        while (hashes[place] is var other and not 0 && (other != hash || !word.Equals(_words[place], StringComparison.OrdinalIgnoreCase)))
        {
            place = (place + 1) & (hashes.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var (words, hashes, values) = (_words, _hashes, _values);
        _words = new string?[2 * words.Length];
        _hashes = new uint[_words.Length];
        _values = new ulong[_words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (hashes[i] != 0)
            {
                var place = (int)(hashes[i] >> 1) & (_hashes.Length - 1);
                while (_hashes[place] != 0)
                {
                    place = (place + 1) & (_hashes.Length - 1);
                }

                (_words[place], _hashes[place], _values[place]) = (words[i], hashes[i], values[i]);
            }
        }
    }

    /// <summary>The hash of a word, the same whatever its case; never 0.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
        {
            // ASCII letters by their sixth bit; marks that fall together with others are told apart by their characters
            hash = (hash ^ (char.IsAscii(c) ? c & ~0x20u : char.ToUpperInvariant(c))) * 16777619;
        }

        return (hash ^ (hash >> 15)) | 1;
    }
}
