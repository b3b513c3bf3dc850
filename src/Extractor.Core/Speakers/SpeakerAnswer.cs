namespace Extractor.Speakers;

/// <summary>Who says an attribution's content: a speaker, or the reason why none is given.</summary>
/// <param name="Speaker">The speaker or speakers, or null.</param>
/// <param name="Missing">Why there is none, or null where there is one.</param>
/// <param name="AddresseeName">The full name of the one spoken to, where that is a speaker or person of the article, else null.</param>
/// <param name="Confidence">The probability that the resolution is right, 0 to 1; 1 where nothing had to be resolved.</param>
/// <param name="Evidence">The steps from the mention to the name, for people.</param>
public sealed record SpeakerAnswer(
    SpeakerReference? Speaker,
    MissingSpeaker? Missing,
    string? AddresseeName,
    double Confidence,
    IReadOnlyList<string> Evidence);
