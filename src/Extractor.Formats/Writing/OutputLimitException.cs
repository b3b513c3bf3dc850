namespace Extractor.Writing;

/// <summary>A format cannot hold what it is to hold; the message says which other one can.</summary>
/// <param name="message">What is too large, the limit, and the format to take.</param>
public sealed class OutputLimitException(string message) : IOException(message);
