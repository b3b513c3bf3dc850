namespace Extractor.Words;

/// <summary>What the project's lists say of every word in them, looked up without regard to case.</summary>
internal sealed class Lexicon
{
    private readonly CompiledWords _words = new();

    private Lexicon()
    {
    }

    /// <summary>The project's lists.</summary>
    public static Lexicon English { get; } = new();

    /// <summary>Has the processor fetch where a word will be looked for.</summary>
    public void Prefetch(ListKey word) => _words.Prefetch(word);

    /// <summary>What all lists say of a word; nothing of a word in no list.</summary>
    public CompiledWord Find(ListKey word) => _words.Find(word);

    /// <summary>The classes of a word, <see cref="WordClasses.None"/> for a word in no list.</summary>
    public WordClasses this[ListKey word] => _words.Find(word).Classes;
}
