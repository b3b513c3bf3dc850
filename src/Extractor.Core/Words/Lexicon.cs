namespace Extractor.Words;

/// <summary>The classes of every listed word, looked up without regard to case.</summary>
internal sealed class Lexicon
{
    private readonly CompiledTable _classes = new(CompiledPart.Classes);

    private Lexicon()
    {
    }

    /// <summary>The project's lists.</summary>
    public static Lexicon English { get; } = new();

    /// <summary>Has the processor fetch where a word will be looked for.</summary>
    public void Prefetch(ListKey word) => _classes.Prefetch(word);

    /// <summary>The classes of a word, <see cref="WordClasses.None"/> for a word in no list.</summary>
    public WordClasses this[ListKey word] => (WordClasses)_classes.BitsOf(word);
}
