namespace Extractor.Words;

/// <summary>Lists of things, found by a word, in the <see cref="CompiledLists"/>: what <see cref="WordLists{T}"/> are, but each thing is made when it is met.</summary>
/// <typeparam name="T">What the lists hold.</typeparam>
/// <param name="words">The part that is the table of words.</param>
/// <param name="lists">The part that holds the lists.</param>
/// <param name="read">Makes a thing by its number.</param>
internal sealed class CompiledWordLists<T>(CompiledPart words, CompiledPart lists, Func<ushort, T> read)
    where T : class
{
    private readonly CompiledTable _words = new(words);

    /// <summary>The list of a word, or null.</summary>
    public List<T>? Find(ListKey word)
    {
        if (!_words.TryGet(word, out var place))
        {
            return null;
        }

        var numbers = CompiledLists.ListAt(lists, place);
        var things = new List<T>(numbers.Length);
        foreach (var number in numbers)
        {
            things.Add(read(number));
        }

        return things;
    }
}
