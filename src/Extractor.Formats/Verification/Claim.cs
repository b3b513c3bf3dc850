namespace Extractor.Verification;

/// <summary>What an output says of a statement: that these words stand there.</summary>
internal sealed record Claim
{
    /// <summary>Where in the output it stands, for messages: <c>line 12</c>.</summary>
    public required string Place { get; init; }

    /// <summary>The article as the output names it; null where it names none.</summary>
    public required string? Article { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>A row or line that cannot be checked.</summary>
    /// <param name="place">Where in the output it stands.</param>
    /// <param name="problem">Why.</param>
    public static Claim Broken(string place, string problem) => new() { Place = place, Article = null, Text = "", Spans = [], Problem = problem };

    /// <summary>Where they stand, in code points: each part, or one span from the first to the last of them.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>Why it cannot be checked, where its row or line is broken; null where it can.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether the one span is from the first part to the last, so that the words may leave out what stands between.</summary>
    public bool HasOuterBoundsOnly { get; init; }

    /// <summary>The words that report it, which may stand between two parts; null where the output names none.</summary>
    public string? Cue { get; init; }
}
