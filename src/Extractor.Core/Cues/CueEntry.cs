namespace Extractor.Cues;

/// <summary>The grammatical form of a cue.</summary>
public enum CueForm
{
    /// <summary>A verb, with a particle or preposition where it has one: “said”, “called for”.</summary>
    Verb,

    /// <summary>A noun whose source stands before it: “his claim that …”.</summary>
    Noun,

    /// <summary>A phrase that is followed by its source: “according to”.</summary>
    Phrase,

    /// <summary>An adverb in the clause that is reported, without a source: “reportedly”.</summary>
    Adverb,
}

/// <summary>A line of a list of cues.</summary>
public sealed record CueEntry
{
    /// <summary>The dictionary form, of several words for “according to”.</summary>
    public required string Lemma { get; init; }

    /// <summary>Verb, noun or phrase.</summary>
    public required CueForm Form { get; init; }

    /// <summary>How the writer frames what the cue reports.</summary>
    public required CueForce Force { get; init; }

    /// <summary>Speech or thought.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>What the cue may take as content.</summary>
    public required CueFrames Frames { get; init; }

    /// <summary>Whether the cue may take one of <paramref name="frames"/>.</summary>
    public bool Takes(CueFrames frames) => (Frames & frames) != 0;
}
