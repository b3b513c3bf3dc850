namespace Extractor.Model;

// The first three are bytes: every statement and its attribution hold each, which is 24 bytes less

/// <summary>How much of a statement's content stands in quotation marks.</summary>
public enum StatementKind : byte
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>Some of it.</summary>
    Mixed,

    /// <summary>None of it.</summary>
    Indirect,
}

/// <summary>Whether the speaker is reported to have said the content or to think it.</summary>
public enum StatementAct : byte
{
    /// <summary>Said, written, announced, asked.</summary>
    Speech,

    /// <summary>Believed, wished, intended, supported.</summary>
    Thought,
}

/// <summary>Why a statement has no speaker.</summary>
public enum MissingSpeaker : byte
{
    /// <summary>The text names no source: a passive, “reportedly”, a quotation that stands alone.</summary>
    NoSource,

    /// <summary>A cue reports the statement, but no source was found beside it.</summary>
    SourceNotFound,

    /// <summary>Several speakers fit the mention equally well.</summary>
    Tie,

    /// <summary>The mention is a pronoun or description that fits no speaker of the article.</summary>
    Unresolved,
}

/// <summary>Something that somebody said or thinks, as an article reports it.</summary>
public sealed record Statement
{
    /// <summary>The same for the same statement of the same article in every run; unique within an output.</summary>
    public required string Id { get; init; }

    /// <summary>How much of the content stands in quotation marks.</summary>
    public required StatementKind Kind { get; init; }

    /// <summary>Speech or thought.</summary>
    public required StatementAct Act { get; init; }

    /// <summary>The content: slices of the article, several joined by one blank.</summary>
    public required string Text { get; init; }

    /// <summary>Where the content stands, without its quotation marks, in UTF-16 units, in order, not overlapping; at least one.</summary>
    public required IReadOnlyList<TextSpan> Spans { get; init; }

    /// <summary>What of <see cref="Spans"/> stands in quotation marks, without the marks, in UTF-16 units, in order, not overlapping; none where the statement is indirect.</summary>
    public IReadOnlyList<TextSpan> Quoted { get; init; } = [];

    /// <summary>The paragraph in which the content begins, counted from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The word or words that report the content, or null where there are none.</summary>
    public ReportingCue? Cue { get; init; }

    /// <summary>Who says it, or null where that is not known; <see cref="SpeakerMissing"/> then says why.</summary>
    public SpeakerReference? Speaker { get; init; }

    /// <summary>Why <see cref="Speaker"/> is null, or null where it is not.</summary>
    public MissingSpeaker? SpeakerMissing { get; init; }

    /// <summary>The source as the article has it where nobody was found for it, “he” included; else null.</summary>
    public Mention? UnresolvedMention { get; init; }

    /// <summary>The source beside the cue, whether somebody was found for it or not; null where there is none.</summary>
    internal Mention? SourceMention => Speaker is { } speaker ? speaker.Mention : UnresolvedMention;

    /// <summary>Whom it was said to, or null where the text does not tell.</summary>
    public Addressee? Addressee { get; init; }

    /// <summary>The id of the statement in whose content this one lies, or null.</summary>
    public string? Inside { get; init; }

    /// <summary>The attitude that its words and its cue show.</summary>
    public Stance Stance { get; init; } = Stance.None;

    /// <summary>The probability that content, cue and speaker are right, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The name of the rule that joined content, cue and source.</summary>
    public required string Rule { get; init; }

    /// <summary>Why the answer is what it is, one sentence each, for people; empty where nobody asked for it.</summary>
    public required IReadOnlyList<string> Evidence { get; init; }
}

/// <summary>The word or words that report a statement.</summary>
/// <param name="Span">Where they stand, in UTF-16 units.</param>
/// <param name="Text">The words as the article has them.</param>
/// <param name="Lemma">The dictionary form of the head word: “say” for “said”.</param>
/// <param name="Force">How the writer frames the statement by choosing the cue.</param>
/// <param name="IsNegated">Whether the cue is negated: “did not say”, “never mentioned”.</param>
public sealed record ReportingCue(TextSpan Span, string Text, string Lemma, CueForce Force, bool IsNegated = false);

/// <summary>Whom a statement was said to.</summary>
/// <param name="Span">Where the addressee is mentioned, in UTF-16 units.</param>
/// <param name="Text">The mention as the article has it.</param>
/// <param name="Name">The full name of a speaker of the article it resolves to, or null.</param>
public sealed record Addressee(TextSpan Span, string Text, string? Name);

/// <summary>How a writer frames a statement by the choice of its cue.</summary>
public enum CueForce
{
    /// <summary>The cue only reports: say, tell, add.</summary>
    Neutral,

    /// <summary>The writer takes the content as true: reveal, point out, show.</summary>
    Endorsing,

    /// <summary>The speaker gives something away that is against their interest: admit, concede.</summary>
    Conceding,

    /// <summary>The writer steps back from the content: claim, allege, insist.</summary>
    Distancing,

    /// <summary>The content is put forward with reserve: suggest, believe, estimate.</summary>
    Tentative,

    /// <summary>The act is approval: praise, welcome, applaud.</summary>
    Praise,

    /// <summary>The act is blame: criticise, condemn, accuse.</summary>
    Criticism,

    /// <summary>The act is worry: warn, fear.</summary>
    Concern,

    /// <summary>The act is an appeal or an order: urge, call on, demand.</summary>
    Directive,

    /// <summary>The speaker binds themself: promise, pledge, vow.</summary>
    Commissive,

    /// <summary>The speaker rejects the content: deny, dispute, reject.</summary>
    Rejecting,
}
