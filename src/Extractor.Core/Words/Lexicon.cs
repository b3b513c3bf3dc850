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

    /// <summary>The classes of a word, <see cref="WordClasses.None"/> for a word in no list.</summary>
    public WordClasses this[ReadOnlySpan<char> word] => (WordClasses)_classes.BitsOf(word);
}
