namespace Extractor;

/// <summary>How a <see cref="StatementExtractor"/> works; the defaults are what the command line uses.</summary>
public sealed record ExtractorOptions;
