namespace Extractor.Attributions.Rules;

/// <summary>The ways to find a content, surest first; the first answer stands.</summary>
internal static class ContentRules
{
    /// <summary>Rules that find content before the cue, or on both sides of it. Asked first, for every cue of a sentence.</summary>
    public static IReadOnlyList<IContentRule> Before { get; } =
    [
        new QuotationBeforeCue(),
        new ClauseAroundPhrase(),
        new ClauseAroundAs(),
        new ClauseBeforeCue(),
    ];

    /// <summary>Rules that find content after the cue.</summary>
    public static IReadOnlyList<IContentRule> After { get; } =
    [
        new QuotationAfterCue(),
        new ThatClauseAfterCue(),
        new QuestionAfterCue(),
        new InfinitiveAfterCue(),
        new GapAroundReport(),
        new ClauseAfterCue(),
        new ObjectAfterCue(),
        new TopicAfterCue(),
        new SubjectOfPassive(),
        new SubjectOfRaisingVerb(),
    ];
}
