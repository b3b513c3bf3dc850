namespace Extractor.Cli;

/// <summary>A list of the user's own.</summary>
/// <param name="Option">The option that names it.</param>
/// <param name="Path">The file.</param>
internal sealed record NamedList(string Option, string Path);
