using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Speaking to <b>reporters</b> in Porto, Ms. Ortega said she would appeal. “No,” she said, addressing <b>the council</b>.</summary>
internal sealed class HearerOfParticiple : IAddresseeRule
{
    // 20 items: as far as an occasion
    private const int Reach = 20;

    private static readonly WordSet To = WordSet.ReadEmbedded("en/speaking-participles.txt");

    public Source? FindAddressee(CueSite site, Content content)
    {
        var outline = site.Outline;
        for (var i = Math.Max(0, site.ReportFirst - Reach); i < Math.Min(outline.Count - 1, site.ReportEnd + Reach); i++)
        {
            if (outline.Xpos(i) != Xpos.Vbg || (i > 0 && !outline.IsComma(i - 1) && !outline.IsQuotation(i - 1)) || !BelongsTo(site, i))
            {
                continue;
            }

            var word = outline.Document.TextOf(outline[i].First);
            var first = word is "addressing" or "Addressing" ? i + 1
                : To.Contains(word) && (outline.Is(i + 1, WordClasses.Receiver) || outline.Is(i + 1, "with") || outline.Is(i + 1, "before")) ? i + 2
                : -1;
            if (first > 0 && AddresseeRules.HearerAt(outline, first, content) is { } hearer)
            {
                return hearer;
            }
        }

        return null;
    }

    // “Lee, speaking to reporters, | said”: inside the source, before it or behind the report, without another verb between
    private static bool BelongsTo(CueSite site, int participle) =>
        participle < site.First ? !site.Outline.HasFinite(participle, site.First) : participle >= site.ReportEnd && !site.Outline.HasFinite(site.ReportEnd, participle);
}
