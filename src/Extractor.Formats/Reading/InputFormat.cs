namespace Extractor.Reading;

/// <summary>An input format: its name, the endings of its files, and how to read the articles of one.</summary>
/// <param name="Name">The name that users see.</param>
/// <param name="Extensions">The endings of file names, with their dot, in small letters.</param>
/// <param name="Read">Reads the articles of an opened source; throws <see cref="UnreadableArticleException"/>.</param>
public sealed record InputFormat(
    string Name,
    IReadOnlyList<string> Extensions,
    Func<Stream, ArticleSource, IEnumerable<Article>> Read);
