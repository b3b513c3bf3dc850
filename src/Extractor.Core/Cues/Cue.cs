namespace Extractor.Cues;

/// <summary>Words of an article that report a statement.</summary>
public sealed record Cue
{
    /// <summary>The index of its first token.</summary>
    public required int First { get; init; }

    /// <summary>The index of the first token after it.</summary>
    public required int End { get; init; }

    /// <summary>The index of the token that carries the meaning: “clear” in “made clear”, else the verb.</summary>
    public required int Head { get; init; }

    /// <summary>What the list of cues says of it.</summary>
    public required CueEntry Entry { get; init; }
}
