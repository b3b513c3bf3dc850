namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> lauded in her town “the courage of those who stayed.” [a verb that no list of cues has]</summary>
internal sealed class SubjectOfSentence : QuotationRule
{
    // Of 100 with one or two words, 40 stand in no statement, and the words alone are none (PolNeAR train)
    private const int FewestWords = 3;

    // “Mayor Ana Prado:”
    private const int LongestLabel = 3;

    public override QuotationAnswer? FindSource(in QuotationSite site) =>
        site.HasWords(FewestWords) && SubjectBefore.Of(site) is { } clause && !IsBehindLabel(site.Outline, clause.Subject)
            ? QuotationAnswer.By(site.Outline, clause.Subject).With(site.Outline, clause.Verb + 1, site.Item + 1)
            : null;

    /// <summary>“<b>Marsh:</b> Holm has to ‘do better than that’”: who stands before the colon speaks, or it tells what this is about; not its subject.</summary>
    private static bool IsBehindLabel(Outline outline, Source subject) =>
        subject.First is > 1 and <= LongestLabel + 1 && outline.IsColon(subject.First - 1);
}
