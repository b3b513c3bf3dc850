namespace Extractor.Attributions.Rules;

/// <summary>“It is late,” <b>Ms. Ortega</b> said. It took years to build the bridge. “And it was dear.” [nobody else comes between]</summary>
internal sealed class SpeakerOfParagraph : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site) =>
        site.Outline.IsQuotationAlone && site.GoesOnInParagraph && site.Earlier is { Act: StatementAct.Speech } earlier
            && earlier.Content.Pieces[^1] is var last && last.Outline.Paragraph == site.Outline.Paragraph && last.Outline.HasQuotation(last.First, last.End)
            ? QuotationAnswer.SameAs(earlier)
            : null;
}
