namespace Extractor.Cues;

/// <summary>A line of a list of cues.</summary>
public sealed record CueEntry
{
    /// <summary>The dictionary form, of several words for “according to”.</summary>
    public required string Lemma { get; init; }

    /// <summary>How the writer frames what the cue reports.</summary>
    public required CueForce Force { get; init; }

    /// <summary>Speech or thought.</summary>
    public required StatementAct Act { get; init; }
}
