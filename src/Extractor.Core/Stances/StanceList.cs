namespace Extractor.Stances;

/// <summary>A user's list of words that show stance: one a line, the words, a colon, the type of marker, part of speech and strength.</summary>
/// <param name="Name">Its name or path, for messages.</param>
/// <param name="Text">Its lines.</param>
public sealed record StanceList(string Name, string Text);
