namespace Extractor.Words;

/// <summary>Lists of things, found by a word without regard to case.</summary>
/// <typeparam name="T">What the lists hold.</typeparam>
internal sealed class WordLists<T>
    where T : class
{
    private readonly WordTable _places = new();

    /// <summary>All lists, in the order in which their words came.</summary>
    public List<List<T>> All { get; } = [];

    /// <summary>All words, each with the place of its list among <see cref="All"/>.</summary>
    public IEnumerable<(string Word, ulong Place)> Words => _places.All;

    /// <summary>The list of a word, or null.</summary>
    public List<T>? Find(ListKey word) => _places.TryGet(word.Text, out var place) ? All[(int)place] : null;

    /// <summary>The list of a word, a new one where it has none.</summary>
    public List<T> Of(string word)
    {
        if (!_places.TryGet(word, out var place))
        {
            place = (ulong)All.Count;
            _places.Set(word, place);
            All.Add(new List<T>(1));
        }

        return All[(int)place];
    }
}
