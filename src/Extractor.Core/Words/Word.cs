namespace Extractor.Words;

/// <summary>What the word lists know of one token.</summary>
/// <param name="Classes">The classes that list the token's lower-case form.</param>
public readonly record struct Word(WordClasses Classes)
{
    /// <summary>Whether one of <paramref name="classes"/> lists the word.</summary>
    public bool Is(WordClasses classes) => (Classes & classes) != 0;
}
