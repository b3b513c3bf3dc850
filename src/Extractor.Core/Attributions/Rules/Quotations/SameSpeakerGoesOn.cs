namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” Ms. Ortega said.¶ <b>“We will win.”</b></summary>
internal sealed class SameSpeakerGoesOn : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site) =>
        site.Outline.IsQuotationAlone && site.Before is { } before && EarlierStatement.In(site, before) is { } earlier && !IsSigned(earlier)
            ? QuotationAnswer.SameAs(earlier)
            : null;

    // “We will appeal.” – Ms. Ortega¶ “We will win.”: a name without a verb behind the words ends them
    private static bool IsSigned(Draft earlier) => earlier is { Cue: null, Source: { } source } && source.Start > earlier.Start;
}
