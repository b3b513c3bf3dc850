namespace Extractor.Speakers;

/// <summary>
/// Words, each once, in the order in which they came. Nearly all have fewer than ten, which are compared one by one; from
/// there on a set is kept beside them, so that hostile text stays linear.
/// </summary>
internal sealed class WordBag
{
    private const int Usual = 4;
    private const int MostCompared = 12;

    private string[] _words;
    private HashSet<string>? _set;

    /// <summary>A bag without words.</summary>
    /// <param name="room">How many it is likely to get.</param>
    public WordBag(int room = Usual) => _words = room == 0 ? [] : new string[room];

    /// <summary>A bag of no words, to which none is added.</summary>
    public static readonly WordBag None = new(0);

    /// <summary>How many words it has.</summary>
    public int Count { get; private set; }

    /// <summary>The words.</summary>
    public ReadOnlySpan<string> Words => _words.AsSpan(0, Count);

    /// <summary>Whether it has a word.</summary>
    public bool Contains(string word)
    {
        if (_set is not null)
        {
            return _set.Contains(word);
        }

        foreach (var one in Words)
        {
            if (one == word)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds a word.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(string word)
    {
        if (Contains(word))
        {
            return false;
        }

        if (Count == _words.Length)
        {
            Array.Resize(ref _words, Math.Max(Usual, 2 * Count));
        }

        _words[Count++] = word;
        if (_set is not null)
        {
            _set.Add(word);
        }
        else if (Count > MostCompared)
        {
            _set = new HashSet<string>(_words.Take(Count), StringComparer.Ordinal);
        }

        return true;
    }

    /// <summary>Adds the words of another bag.</summary>
    public void AddAll(WordBag words)
    {
        foreach (var word in words.Words)
        {
            Add(word);
        }
    }

    /// <summary>Whether another bag has all its words, but for those of <paramref name="except"/>.</summary>
    public bool IsIn(WordBag other, WordBag except)
    {
        foreach (var word in Words)
        {
            if (!other.Contains(word) && !except.Contains(word))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether it has a word in common with another bag.</summary>
    public bool Overlaps(WordBag other)
    {
        foreach (var word in Words)
        {
            if (other.Contains(word))
            {
                return true;
            }
        }

        return false;
    }
}
