namespace Extractor.Words;

/// <summary>The entries of one word list, looked up without regard to case.</summary>
internal sealed class WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private WordSet(HashSet<string> words) => _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the list holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _lookup.Contains(word);

    /// <summary>The entries of a list of the project.</summary>
    /// <param name="name">Its place under <c>Lexicons</c>: <c>en/tokens/units.txt</c>.</param>
    /// <exception cref="WordListException">An entry stands twice.</exception>
    public static WordSet ReadEmbedded(string name)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in WordListReader.ReadEmbedded(name))
        {
            if (!words.Add(text))
            {
                throw new WordListException(name, number, $"'{text}' already stands above.");
            }
        }

        return new WordSet(words);
    }
}
