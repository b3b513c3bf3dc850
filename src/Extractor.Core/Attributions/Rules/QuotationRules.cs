namespace Extractor.Attributions.Rules;

/// <summary>The ways to find who speaks in a quotation that no cue took, surest first; the first answer stands.</summary>
internal static class QuotationRules
{
    public static RankedRule<QuotationRule>[] InOrder { get; } =
    [
        new(new SpeakerThenColon(), 0.79, "a name and a colon before it"),
        new(new InSomeonesWords(), 0.8, "“in her words” before it"),
        new(new QuotationThenDash(), 0.64, "a dash and a name after it"),
        new(new QuotationThenName(), 0.3, "a name after it, alone or in brackets"),
        new(new WordsBetweenQuotationAndCue(), 0.75, "the words between it and the cue"),
        new(new QuotationThenSubject(), 0.2, "the subject of the sentence after it"),
        new(new QuotationThenVerb(), 0.44, "a name and a verb after it"),
        new(new SpeakerInNextSentence(), 0.5, "the sentence after it names who spoke"),
        new(new CueThenColon(), 0.92, "a cue and a colon before it"),
        new(new HeadingThenColon(), 0.5, "a heading with a colon above it"),
        new(new QuotationGoesOn(), 0.9, "the statement before it in the paragraph goes on"),
        new(new SameSpeakerGoesOn(), 0.72, "the speaker of the paragraph before goes on"),
        new(new SubjectThenColon(), 0.72, "the subject of a sentence that ends in a colon"),
        new(new QuotationInReport(), 0.71, "it belongs to what a cue of its sentence reports"),
        new(new SentenceGoesOn(), 0.6, "the speaker of the sentence before goes on"),
        new(new SubjectOfSentenceBefore(), 0.36, "the subject of the sentence before"),
        new(new SpeakerOfParagraph(), 0.5, "the speaker of the paragraph goes on"),
        new(new SubjectOfSentence(), 0.34, "the subject of its sentence"),
    ];

    /// <summary>
    /// How often a quotation without a known speaker is a statement at all (PolNeAR train, see
    /// <see cref="RankedRule{TRule}"/>).
    /// </summary>
    public const double ShareAlone = 0.7;
}
