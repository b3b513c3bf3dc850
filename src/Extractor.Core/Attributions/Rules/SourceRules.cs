namespace Extractor.Attributions.Rules;

/// <summary>The ways to find a source, surest first; the first answer stands.</summary>
internal static class SourceRules
{
    public static IReadOnlyList<ISourceRule> InOrder { get; } =
    [
        new SpeakerAfterPhrase(),
        new OwnerOfNoun(),
        new SpeakerAfterCue(),
        new SpeakerBeforeCue(),
        new AgentOfPassive(),
        new SpeakerOfGoverningVerb(),
        new NounBeforeParticiple(),
        new SpeakerOfCueBefore(),
        new SubjectOfMainClause(),
        new WordsBesideQuotation(),
    ];
}
