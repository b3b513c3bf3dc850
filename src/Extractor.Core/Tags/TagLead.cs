namespace Extractor.Tags;

/// <summary>
/// By how much a tag must be ahead of all others so that no more is looked at. Measured for each tag when the model is trained: a
/// comma is known early, a participle is not.
/// </summary>
/// <param name="Alone">1 or more, where the words and the tags before have been looked at, each alone.</param>
/// <param name="WithShapes">The same where shapes and endings have been looked at too, together with what is beside them.</param>
internal readonly record struct TagLead(byte Alone, byte WithShapes)
{
    /// <summary>A lead that hardly any tag has, so that all is looked at.</summary>
    public static TagLead Whole { get; } = new(byte.MaxValue, byte.MaxValue);
}
