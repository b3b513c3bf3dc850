using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Speaking to <b>reporters</b> in Porto, Ms. Ortega said she would appeal. “No,” she said, addressing <b>the council</b>.</summary>
internal sealed class HearerOfParticiple : AddresseeRule
{
    private static readonly WordSet To = WordSet.ReadEmbedded("en/speaking-participles.txt");

    public override Source? FindAddressee(CueSite site, Content content)
    {
        var outline = site.Outline;
        var (start, end) = AddresseeRules.Around(site);
        for (var i = start; i < Math.Min(outline.Count - 1, end); i++)
        {
            // “Lee, speaking to reporters, | said”: inside the source, before it or behind the report
            if (outline.Xpos(i) != Xpos.Vbg || (i > 0 && !outline.IsComma(i - 1) && !outline.IsQuotation(i - 1)) || !AddresseeRules.BelongsToReport(site, i, site.First))
            {
                continue;
            }

            var word = outline.Document.TextOf(outline[i].First);
            var first = word is "addressing" or "Addressing" ? i + 1
                : To.Contains(word) && AddresseeRules.LeadsToHearer(outline, i + 1) ? i + 2
                : -1;
            if (first > 0 && AddresseeRules.HearerAt(outline, first, content) is { } hearer)
            {
                return hearer;
            }
        }

        return null;
    }
}
