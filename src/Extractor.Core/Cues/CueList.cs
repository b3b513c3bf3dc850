namespace Extractor.Cues;

/// <summary>A user's list of cues; the head of <c>Lexicons/en/cues/speech-verbs.txt</c> describes its form.</summary>
/// <param name="Name">Its name or path, for messages.</param>
/// <param name="Text">Its lines.</param>
public sealed record CueList(string Name, string Text);
