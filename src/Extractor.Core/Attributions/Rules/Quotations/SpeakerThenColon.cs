using Extractor.Attributions.Grammar;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b>: “We will appeal.” More from <b>the report</b>: “It is late.”</summary>
internal sealed class SpeakerThenColon : IQuotationRule
{
    public QuotationAnswer? FindSource(QuotationSite site)
    {
        var outline = site.Outline;
        var colon = site.Item - 1;
        if (!outline.IsColon(colon) || NounPhrases.EndingAt(outline, colon) is not { } speaker)
        {
            return null;
        }

        var before = speaker.First - 1;
        var standsApart = before < 0 || NounPhrases.IsDash(outline, before) || outline.Is(before, "from") || outline.Is(before, "by");
        return standsApart ? QuotationAnswer.By(outline, speaker) : null;
    }
}
