namespace Extractor.Words;

/// <summary>
/// Numbers words in the order in which they come, from 0. Written out because the framework's dictionaries over references ask
/// at every look-up, in code that is compiled beforehand, what types they hold.
/// </summary>
internal sealed class WordNumbers
{
    private string[] _words;
    private uint[] _hashes;

    // The number of a word and one, 0 for an empty place; at least two places a word, a power of two
    private int[] _places;

    /// <summary>No words.</summary>
    /// <param name="room">How many are likely to come.</param>
    public WordNumbers(int room)
    {
        var places = 16;
        while (places < 2 * room)
        {
            places *= 2;
        }

        _places = new int[places];
        _words = new string[places / 2];
        _hashes = new uint[places / 2];
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word, or -1 where it has none.</summary>
    public int Of(ReadOnlySpan<char> word) => _places[Place(word, WordTable.Hash(word))] - 1;

    /// <summary>The number of a word, a new one where it has none: then it was <see cref="Count"/>.</summary>
    public int Add(string word)
    {
        var hash = WordTable.Hash(word);
        var place = Place(word, hash);
        if (_places[place] > 0)
        {
            return _places[place] - 1;
        }

        if (Count == _words.Length)
        {
            Grow();
            place = Place(word, hash);
        }

        (_words[Count], _hashes[Count]) = (word, hash);
        _places[place] = ++Count;
        return Count - 1;
    }

    /// <summary>The place of a word, or the empty place where it would stand.</summary>
    private int Place(ReadOnlySpan<char> word, uint hash)
    {
        var places = _places;
        var place = (int)(hash >> 1) & (places.Length - 1);
        while (places[place] is var number and > 0 && (_hashes[number - 1] != hash || !word.SequenceEqual(_words[number - 1])))
        {
            place = (place + 1) & (places.Length - 1);
        }

        return place;
    }

    private void Grow()
    {
        var (words, hashes) = (_words, _hashes);
        _words = new string[2 * Count];
        _hashes = new uint[2 * Count];
        Array.Copy(words, _words, Count);
        Array.Copy(hashes, _hashes, Count);
        _places = new int[4 * Count];
        for (var i = 0; i < Count; i++)
        {
            _places[Place(_words[i], _hashes[i])] = i + 1;
        }
    }
}
