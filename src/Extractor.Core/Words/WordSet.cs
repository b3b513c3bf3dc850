namespace Extractor.Words;

/// <summary>The entries of one word list, looked up without regard to case.</summary>
internal sealed class WordSet
{
    private readonly WordTable _words = new();

    private WordSet()
    {
    }

    /// <summary>Whether the list holds the word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.TryGet(word, out _);

    /// <summary>The entries of a list of the project.</summary>
    /// <param name="name">Its place under <c>Lexicons</c>: <c>en/tokens/units.txt</c>.</param>
    /// <exception cref="WordListException">An entry stands twice.</exception>
    public static WordSet ReadEmbedded(string name)
    {
        var set = new WordSet();
        foreach (var (text, number) in WordListReader.ReadEmbedded(name))
        {
            if (!set._words.Set(text, 0))
            {
                throw new WordListException(name, number, $"'{text}' already stands above.");
            }
        }

        return set;
    }
}
