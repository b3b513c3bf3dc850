namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> lauded in her town “the courage of those who stayed.” [a verb that no list of cues has]</summary>
internal sealed class SubjectOfSentence : IQuotationRule
{
    // Of 100 with one or two words, 40 stand in no statement, and the words alone are none (PolNeAR train)
    private const int FewestWords = 3;

    public QuotationAnswer? FindSource(QuotationSite site) =>
        site.HasWords(FewestWords) && SubjectBefore.Of(site) is { } clause
            ? QuotationAnswer.By(site.Outline, clause.Subject).With(site.Outline, clause.Verb + 1, site.Item + 1)
            : null;
}
