namespace Extractor.Stances;

/// <summary>Words of an article that show stance, whoever says them.</summary>
public sealed record FoundMarker
{
    /// <summary>The index of the first token, a negation right before the words included.</summary>
    public required int First { get; init; }

    /// <summary>The index of the first token after them.</summary>
    public required int End { get; init; }

    /// <summary>Where they stand, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What they do, where they are negated what they do then: “not good” is negative.</summary>
    public required MarkerType Type { get; init; }

    /// <summary>How strong the list has them, 1 to 3.</summary>
    public required double Strength { get; init; }

    /// <summary>What the words around them do to them.</summary>
    public IReadOnlyList<MarkerEffect> Effects { get; init; } = [];

    /// <summary>The strength with its effects; of evaluations below 0 where they are bad, of others never.</summary>
    public required double Weight { get; init; }
}
