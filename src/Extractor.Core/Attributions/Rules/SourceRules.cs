namespace Extractor.Attributions.Rules;

/// <summary>The ways to find a source, surest first; the first answer stands.</summary>
internal static class SourceRules
{
    public static RankedRule<SourceRule>[] InOrder { get; } =
    [
        new(new SpeakerAfterPhrase(), 0.98, "the noun phrase after the phrase"),
        new(new OwnerOfNoun(), 0.54, "the owner of the noun"),
        new(new QuotedNounBeforeCue(), 0.9, "the noun phrase before the verb, part of it in quotation marks"),
        new(new SpeakerAfterCue(), 0.97, "the noun phrase after the verb, which follows what was said"),
        new(new SpeakerBeforeCue(), 0.98, "the noun phrase before the verb, its subject"),
        new(new AgentOfPassive(), 0.83, "the noun phrase after “by”"),
        new(new SpeakerOfGoverningVerb(), 0.67, "the subject of the verb that the infinitive depends on"),
        new(new NounBeforeParticiple(), 0.52, "the noun phrase that the participle describes"),
        new(new SpeakerOfCueBefore(), 0.84, "the source of the cue before, which shares its subject"),
        new(new SubjectOfMainClause(), 0.8, "the subject of the main clause"),
        new(new WordsBesideQuotation(), 0.69, "the words between the quotation and the verb"),
    ];
}
