using Extractor.Attributions.Rules;

namespace Extractor.Attributions;

/// <summary>Reads the quotations that no cue took.</summary>
internal sealed class QuotationReader(List<Outline> outlines, List<OutlineCues> cues, Claims claims, List<Draft> drafts)
{
    /// <summary>Adds an attribution for every unclaimed quotation that is speech, with the reason where it has no speaker.</summary>
    public void ReadUnclaimed()
    {
        var byStart = drafts.OrderBy(draft => draft.Start).ToList();
        var next = 0;
        Draft? earlier = null;
        for (var o = 0; o < outlines.Count; o++)
        {
            var outline = outlines[o];
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
                    earlier = Read(new QuotationSite
                    {
                        Outline = outline,
                        Item = item,
                        Cues = cues[o],
                        Before = o > 0 && !outlines[o - 1].IsTitle ? cues[o - 1] : null,
                        After = o + 1 < outlines.Count && !outline.IsTitle ? cues[o + 1] : null,
                        Earlier = earlier,
                    }) ?? earlier;
                }
            }
        }
    }


    private Draft? Read(QuotationSite site)
    {
        foreach (var rule in QuotationRules.InOrder)
        {
            if (rule.Rule.FindSource(site) is { } answer)
            {
                return Take(site, rule, answer);
            }
        }

        return QuotationAlone.IsStatement(site) ? Take(site, null, new QuotationAnswer()) : null;
    }

    private Draft Take(QuotationSite site, RankedRule<IQuotationRule>? rule, QuotationAnswer answer)
    {
        var piece = answer.Content ?? new ContentPiece(site.Outline, site.Item, site.Item + 1);
        claims.Take(piece);
        if (answer.Joined is { } joined)
        {
            joined.Content.GoOn(piece);
            return joined;
        }

        var draft = DraftOf(piece, rule, answer);
        drafts.Add(draft);
        return draft;
    }

    private static Draft DraftOf(ContentPiece piece, RankedRule<IQuotationRule>? rule, QuotationAnswer answer)
    {
        var source = answer.Source is { } found
            ? answer.Outline!.SpanOf(found.First, Draft.TrimmedEnd(answer.Outline, found))
            : (TextSpan?)null;
        return new Draft(
            new Attribution
            {
                Content = [],
                Kind = StatementKind.Direct,
                Act = answer.Cue?.Entry.Act ?? StatementAct.Speech,
                Cue = answer.Cue?.Index ?? -1,
                Source = source,
                Missing = source is null && answer.SameSpeakerAs is null ? MissingSpeaker.NoSource : null,
                Rule = rule?.Name ?? nameof(QuotationAlone),
                Confidence = rule?.Share ?? QuotationRules.ShareAlone,
                Evidence = Explanations.Of(rule),
            },
            new Content { Pieces = [piece] })
        {
            SameSpeakerAs = answer.SameSpeakerAs,
        };
    }
}
