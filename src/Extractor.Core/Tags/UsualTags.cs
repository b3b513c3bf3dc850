namespace Extractor.Tags;

/// <summary>The two tags a word has most often, as their numbers in the model.</summary>
/// <param name="First">The commonest tag.</param>
/// <param name="Second">The next one, <see cref="TagFeatures.NoTag"/> where it is rare, <paramref name="First"/> where the word always has the same.</param>
internal readonly record struct UsualTags(byte First, byte Second)
{
    /// <summary>Whether the word always has the same tag, so that the model need not be asked.</summary>
    public bool IsOnly => First == Second;
}
