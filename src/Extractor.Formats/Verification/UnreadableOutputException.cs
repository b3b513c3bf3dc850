namespace Extractor.Verification;

/// <summary>A file is no output that can be verified.</summary>
/// <param name="path">The file.</param>
/// <param name="problem">What was found, where, and what was expected.</param>
public sealed class UnreadableOutputException(string path, string problem) : FormatException($"{path}: {problem}");
