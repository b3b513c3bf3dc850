namespace Extractor.Cli;

/// <summary>Nobody reads standard output any more: whatever else would be written is of no use, and that is no error.</summary>
internal sealed class ClosedPipeException() : Exception("Nobody reads the output any more.");
