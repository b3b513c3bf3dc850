namespace Extractor.Model;

/// <summary>Everything found in one article.</summary>
public sealed record Extraction
{
    /// <summary>The article, with the title and date that its text shows filled in.</summary>
    public required Article Article { get; init; }

    /// <summary>The number of words (runs of characters other than white space) in the article's text.</summary>
    public required int Words { get; init; }

    /// <summary>The people, groups, organisations and documents that speak, in the order of their first statement.</summary>
    public required IReadOnlyList<Speaker> Speakers { get; init; }

    /// <summary>The statements, in the order of their first character.</summary>
    public required IReadOnlyList<Statement> Statements { get; init; }
}
