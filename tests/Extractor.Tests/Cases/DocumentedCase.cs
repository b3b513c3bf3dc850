namespace Extractor.Tests.Cases;

/// <summary>One case of a case document.</summary>
/// <param name="Heading">The heading above it, which names it.</param>
/// <param name="Text">What is read.</param>
/// <param name="Expected">What is expected of it, line by line.</param>
public sealed record DocumentedCase(string Heading, string Text, string Expected);
