using Extractor.Cues;

namespace Extractor.Attributions;

/// <summary>A content joined to the cue that reports it and to the source beside it.</summary>
public sealed record Attribution
{
    /// <summary>The content without its quotation marks, in UTF-16 units, in order, not overlapping; at least one.</summary>
    public required IReadOnlyList<TextSpan> Content { get; init; }

    /// <summary>The number of words of the content, as outputs count them.</summary>
    public required int Words { get; init; }

    /// <summary>How much of the content stands in quotation marks.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Speech or thought.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>The index of the cue in <see cref="Pipeline.Document.Cues"/>, or -1 where nothing reports the content.</summary>
    public required int Cue { get; init; }

    /// <summary>
    /// The index of the first token after the words that report, where a noun or preposition behind the cue belongs to them:
    /// “expressed concern that”, “spoke with reporters about”; else 0.
    /// </summary>
    public int CueEnd { get; init; }

    /// <summary>The source as it stands next to the cue, a pronoun included, in UTF-16 units; null where there is none.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>The index of the earlier attribution whose speaker goes on here, or -1. Only where <see cref="Source"/> is null.</summary>
    public int SameSpeakerAs { get; init; } = -1;

    /// <summary>Why there is no source, where there is none and no speaker goes on.</summary>
    public MissingSpeaker? Missing { get; init; }

    /// <summary>Whom it was said to, in UTF-16 units, or null.</summary>
    public TextSpan? Addressee { get; init; }

    /// <summary>The name of the rule that joined them.</summary>
    public required string Rule { get; init; }

    /// <summary>The probability that content, cue and source are right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>What tells, beside the rule, how far to trust it.</summary>
    internal Circumstances Circumstances { get; init; }

    /// <summary>What the rule saw, one sentence each, for people.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The index of the first token after all words that report.</summary>
    /// <param name="cue">Its cue.</param>
    internal int EndOfCue(Cue cue) => Math.Max(cue.End, CueEnd);
}
