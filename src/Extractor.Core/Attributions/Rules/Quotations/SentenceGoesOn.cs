namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” Ms. Ortega said. <b>The ruling was “in a hurry.”</b></summary>
internal sealed class SentenceGoesOn : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        var outline = site.Outline;
        return site.GoesOnInParagraph && !HasReport(site.Cues) && EarlierStatement.In(site, site.Before!) is { } earlier
            && earlier.Content.Pieces[^1] is var last && last.Outline.HasQuotation(last.First, last.End)
            ? QuotationAnswer.PartOf(earlier).With(outline, 0, outline.Count)
            : null;
    }

    // “A fight that we take to those who | support | him” reports nothing
    private static bool HasReport(OutlineCues cues)
    {
        foreach (var site in cues.Sites)
        {
            if (site.Draft is not null || site.Source is not null)
            {
                return true;
            }
        }

        return false;
    }
}
