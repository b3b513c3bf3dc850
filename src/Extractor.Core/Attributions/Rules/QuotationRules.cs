namespace Extractor.Attributions.Rules;

/// <summary>A way to find who speaks in a quotation that no cue took. Its comment is an example, its name its evidence.</summary>
internal interface IQuotationRule
{
    /// <summary>The speaker, or the statement that the quotation is part of; null where the rule does not apply.</summary>
    QuotationAnswer? FindSource(QuotationSite site);
}

/// <summary>The ways to find who speaks in a quotation that no cue took, surest first; the first answer stands.</summary>
internal static class QuotationRules
{
    public static IReadOnlyList<IQuotationRule> InOrder { get; } =
    [
        new SpeakerThenColon(),
        new InSomeonesWords(),
        new QuotationThenDash(),
        new WordsBetweenQuotationAndCue(),
        new QuotationThenSubject(),
        new QuotationThenVerb(),
        new SpeakerInNextSentence(),
        new CueThenColon(),
        new QuotationGoesOn(),
        new SameSpeakerGoesOn(),
        new SubjectThenColon(),
        new QuotationInReport(),
        new SentenceGoesOn(),
        new SubjectOfSentenceBefore(),
        new SubjectOfSentence(),
    ];
}
