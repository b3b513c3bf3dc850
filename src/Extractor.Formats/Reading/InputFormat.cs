namespace Extractor.Reading;

/// <summary>An input format: its name, the endings of its files, and how to read the articles of one.</summary>
/// <param name="Name">The name that users see.</param>
/// <param name="Extensions">The endings of file names, with their dot, in small letters.</param>
/// <param name="HoldsOne">Whether a file is one article, under the key of the file.</param>
/// <param name="Read">
/// Reads the articles of an opened source one after another, as they are asked for and without reading further than an
/// article needs. A problem of one article is given in its place; <see cref="UnreadableArticleException"/> ends the source.
/// </param>
public sealed record InputFormat(
    string Name,
    IReadOnlyList<string> Extensions,
    bool HoldsOne,
    Func<OpenedSource, IEnumerable<ReadResult>> Read);
