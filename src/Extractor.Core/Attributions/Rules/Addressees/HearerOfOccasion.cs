using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>In a letter to <b>the council</b>, Ms. Ortega said she would appeal. “No,” she said in an interview with <b>Ada Holm</b>.</summary>
internal sealed class HearerOfOccasion : AddresseeRule
{
    // 5 items: “in | a brief television interview | with”
    private const int Phrase = 5;

    public override Source? FindAddressee(CueSite site, Content content)
    {
        var outline = site.Outline;
        var (first, end) = AddresseeRules.Around(site);
        for (var i = Math.Max(1, first); i < Math.Min(outline.Count - 2, end); i++)
        {
            if (outline.Is(i, WordClasses.SpeechNoun) && AddresseeRules.LeadsToHearer(outline, i + 1) && IsOccasion(outline, i)
                && AddresseeRules.BelongsToReport(site, i, site.ReportFirst)
                && AddresseeRules.HearerAt(outline, i + 2, content) is { } hearer)
            {
                return hearer;
            }
        }

        return null;
    }

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
}
