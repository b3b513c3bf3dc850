namespace Extractor.Attributions.Rules;

/// <summary>The ways to find a content, surest first; the first answer stands.</summary>
internal static class ContentRules
{
    /// <summary>Rules that find content before the cue, or on both sides of it. Asked first, for every cue of a sentence.</summary>
    public static RankedRule<ContentRule>[] Before { get; } =
    [
        new(new ReportBeforeCue(), 0.98, "the report before the cue, which is itself reported"),
        new(new QuotationBeforeCue(), 0.98, "the quotation before the cue"),
        new(new ClauseAroundPhrase(), 0.98, "the sentence that the phrase stands in"),
        new(new ClauseAroundAs(), 0.86, "the sentence around “as” with its cue"),
        new(new ClauseBeforeCue(), 0.96, "the clause before the cue, or on both sides of it"),
        new(new ClauseAroundAdverb(), 0.69, "the clause around the adverb"),
    ];

    /// <summary>
    /// Rules that find content after a cue which stands inside what another cue reports, behind or before that cue. An object or
    /// infinitive there is part of what is said (of 88 such in PolNeAR train, 15 were annotated), unless it is words in quotation
    /// marks. PolNeAR annotates hardly any of the rest, so their shares are not counted as the others are: of 16 with a noun for a source that were read, 13 were right.
    /// </summary>
    public static RankedRule<ContentRule>[] Inside { get; } =
    [
        new(new QuotationAfterCue(), 0.75, "the quotation after the cue, inside another statement"),
        new(new ThatClauseAfterCue(), 0.75, "the clause after “that”, inside another statement"),
        new(new QuestionAfterCue(), 0.7, "the indirect question after the cue, inside another statement"),
        new(new ClauseAfterCue(), 0.7, "the clause after the cue, inside another statement"),
        new(new QuotedObjectAfterCue(), 0.3, "the words in quotation marks after the cue, inside another statement"),
    ];

    /// <summary>Rules that find content after the cue.</summary>
    public static RankedRule<ContentRule>[] After { get; } =
    [
        new(new QuotationAfterCue(), 0.94, "the quotation after the cue"),
        new(new ThatClauseAfterCue(), 0.98, "the clause after “that”"),
        new(new QuestionAfterCue(), 0.97, "the indirect question after the cue"),
        new(new InfinitiveAfterCue(), 0.88, "the infinitive after the cue"),
        new(new GapAroundReport(), 0.63, "the words on both sides of a report set into a clause"),
        new(new ClauseAfterCue(), 0.92, "the clause after the cue"),
        new(new ObjectAfterCue(), 0.92, "the object of the cue"),
        new(new TopicAfterCue(), 0.89, "the topic after the cue"),
        new(new AnswerAfterCue(), 0.97, "“yes” or “no” after the cue"),
        new(new SubjectOfPassive(), 0.98, "the subject of the passive"),
        new(new SubjectOfRaisingVerb(), 0.98, "the subject and what it is said to be"),
    ];
}
