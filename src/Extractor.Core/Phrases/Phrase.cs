namespace Extractor.Phrases;

/// <summary>What a noun phrase is built around.</summary>
public enum PhraseKind : byte
{
    /// <summary>A name, with its titles and roles: “Chinese President Lin Weimin”.</summary>
    Name,

    /// <summary>A common noun: “the top U.S. diplomat”.</summary>
    Description,

    /// <summary>A pronoun: “he”, “who”, “everyone”.</summary>
    Pronoun,
}

/// <summary>A noun phrase without its relative clauses and prepositional phrases: a run of tokens.</summary>
/// <param name="First">The index of its first token.</param>
/// <param name="End">The index of the first token after it.</param>
/// <param name="Head">The index of its head: the last token of a name, the noun of a description.</param>
/// <param name="Kind">What it is built around.</param>
/// <param name="IsPossessive">Whether it ends in <c>'s</c> or is a possessive pronoun, so that it only begins a larger phrase.</param>
public readonly record struct Phrase(int First, int End, int Head, PhraseKind Kind, bool IsPossessive);
