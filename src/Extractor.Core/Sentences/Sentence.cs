namespace Extractor.Sentences;

/// <summary>A sentence: a run of tokens within one paragraph.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index of the first token after it.</param>
/// <param name="Paragraph">The index of its paragraph.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph);
