using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>In a letter to <b>the council</b>, Ms. Ortega said she would appeal. “No,” she said in an interview with <b>Ada Holm</b>.</summary>
internal sealed class HearerOfOccasion : IAddresseeRule
{
    // 20 items: “in a long letter sent on Monday to” before the source, “on Monday in Porto in an interview with” behind the cue
    private const int Reach = 20;

    // 5 items: “in | a brief television interview | with”
    private const int Phrase = 5;

    public Source? FindAddressee(CueSite site, Content content)
    {
        var outline = site.Outline;
        for (var i = Math.Max(1, site.ReportFirst - Reach); i < Math.Min(outline.Count - 2, site.ReportEnd + Reach); i++)
        {
            if (outline.Is(i, WordClasses.SpeechNoun) && Leads(outline, i + 1) && IsOccasion(outline, i) && BelongsTo(site, i)
                && AddresseeRules.HearerAt(outline, i + 2, content) is { } hearer)
            {
                return hearer;
            }
        }

        return null;
    }

    private static bool Leads(Outline outline, int item) =>
        outline.Is(item, WordClasses.Receiver) || outline.Is(item, "with") || outline.Is(item, "before");

    // “in a recent | interview”; but “the letter to”, which may be anybody's
    private static bool IsOccasion(Outline outline, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - Phrase); i--)
        {
            if (outline.Is(i, WordClasses.OccasionPreposition))
            {
                return outline.Is(i + 1, WordClasses.IndefiniteArticle) || outline.Xpos(i + 1) is Xpos.PrpPoss or Xpos.Nns or Xpos.Nn or Xpos.Jj or Xpos.Nnp;
            }

            if (outline.Upos(i) is not (Upos.Det or Upos.Adj or Upos.Noun or Upos.Propn or Upos.Num or Upos.Pron) && outline.Xpos(i) is not (Xpos.Vbn or Xpos.Pos))
            {
                return false;
            }
        }

        return false;
    }

    // No other verb stands between the occasion and the report
    private static bool BelongsTo(CueSite site, int noun) =>
        noun < site.ReportFirst ? !site.Outline.HasFinite(noun, site.ReportFirst) : noun >= site.ReportEnd && !site.Outline.HasFinite(site.ReportEnd, noun);
}
