using Extractor.Attributions.Rules;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>Reads the quotations that no cue took.</summary>
internal sealed class QuotationReader(List<Outline> outlines, List<OutlineCues> cues, Claims claims, List<Draft> drafts)
{
    /// <summary>Adds an attribution for every unclaimed quotation that is speech, with the reason where it has no speaker.</summary>
    public void ReadUnclaimed()
    {
        if (!outlines.Exists(outline => outline.HasQuotations))
        {
            return;
        }

        var byStart = StableSort.Sort([.. drafts], (one, other) => one.Start.CompareTo(other.Start));
        var next = 0;
        Draft? earlier = null;
        for (var o = 0; o < outlines.Count; o++)
        {
            var outline = outlines[o];
            if (!outline.HasQuotations)
            {
                continue;
            }

            for (var item = 0; item < outline.Count; item++)
            {
                if (!outline.IsQuotation(item))
                {
                    continue;
                }

                var start = outline.QuotationAt(item).Span.Start;
                for (; next < byStart.Count && byStart[next].Start <= start; next++)
                {
                    earlier = byStart[next];
                }

                if (outline.IsSpeech(item) && !claims.IsClaimed(outline, item))
                {
                    earlier = Read(SiteOf(o, item, earlier)) ?? earlier;
                }
            }
        }
    }

    private QuotationSite SiteOf(int index, int item, Draft? earlier) => new()
    {
        Outline = outlines[index],
        Item = item,
        Cues = cues[index],
        Before = index > 0 && !outlines[index - 1].IsTitle ? cues[index - 1] : null,
        After = index + 1 < outlines.Count && !outlines[index].IsTitle ? cues[index + 1] : null,
        Earlier = earlier,
    };

    private Draft? Read(in QuotationSite site)
    {
        foreach (var rule in QuotationRules.InOrder)
        {
            if (rule.Rule.FindSource(site) is { } answer)
            {
                return Take(site, rule, answer);
            }
        }

        return QuotationAlone.IsStatement(site) ? Take(site, null, QuotationAnswer.Nobody) : null;
    }

    private Draft Take(in QuotationSite site, RankedRule<QuotationRule>? rule, in QuotationAnswer answer)
    {
        var piece = answer.Content ?? new ContentPiece(site.Outline, site.Item, site.Item + 1);
        claims.Take(piece);
        if (answer.Joined is { } joined)
        {
            joined.Content.GoOn(piece);
            return joined;
        }

        var draft = Draft.Of(answer, piece, rule);
        drafts.Add(draft);
        return draft;
    }
}
