namespace Extractor.Cues;

/// <summary>The form of a cue's verb.</summary>
public enum VerbForm
{
    /// <summary>The cue is no verb.</summary>
    None,

    /// <summary>It has a subject of its own: “said”, “has said”, “did not say”.</summary>
    Finite,

    /// <summary>An infinitive: “to say”.</summary>
    Infinitive,

    /// <summary>A present participle without auxiliary: “saying”.</summary>
    Participle,

    /// <summary>A passive, with or without auxiliary: “was accused”, “quoted as saying”.</summary>
    Passive,
}

/// <summary>Words of an article that report a statement.</summary>
public sealed record Cue
{
    /// <summary>The index of its first token, auxiliaries and inner adverbs included: “has repeatedly said”.</summary>
    public required int First { get; init; }

    /// <summary>The index of the first token after it.</summary>
    public required int End { get; init; }

    /// <summary>The index of the token that the list of cues names first: the verb of “called for”.</summary>
    public required int Head { get; init; }

    /// <summary>What the list of cues says of it.</summary>
    public required CueEntry Entry { get; init; }

    /// <summary>The form of its verb.</summary>
    public required VerbForm Verb { get; init; }

    /// <summary>Whether it is negated: “did not say”, “never mentioned”.</summary>
    public required bool IsNegated { get; init; }
}
