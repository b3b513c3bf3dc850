using Extractor.Words;

namespace Extractor.Sentences;

/// <summary>Words that typically open a sentence.</summary>
internal static class Openers
{
    /// <summary>The project's list, read once.</summary>
    public static WordSet English { get; } = WordSet.ReadEmbedded("en/sentences/openers.txt");
}
