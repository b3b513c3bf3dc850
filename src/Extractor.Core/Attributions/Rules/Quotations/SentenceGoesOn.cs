namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” Ms. Ortega said. <b>The ruling was “in a hurry.”</b></summary>
internal sealed class SentenceGoesOn : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        return site.GoesOnInParagraph && site.Cues.LastBefore(outline.Count) is null && EarlierStatement.In(site, site.Before!) is { } earlier
            && earlier.Content.Pieces[^1] is var last && last.Outline.HasQuotation(last.First, last.End)
            ? QuotationAnswer.PartOf(earlier).With(outline, 0, outline.Count)
            : null;
    }
}
