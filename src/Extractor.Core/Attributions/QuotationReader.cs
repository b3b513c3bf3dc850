using Extractor.Attributions.Rules;
using Extractor.Quotations;

namespace Extractor.Attributions;

/// <summary>A quotation that no cue took.</summary>
/// <param name="Outline">Its sentence.</param>
/// <param name="Item">Its place in the sentence.</param>
/// <param name="Before">The sentence before, in the same paragraph or the one before, or null.</param>
/// <param name="Earlier">The last attribution before it in the text, or null.</param>
internal sealed record QuotationSite(Outline Outline, int Item, Outline? Before, Draft? Earlier)
{
    /// <summary>The quotation.</summary>
    public Quotation Quotation => Outline.QuotationAt(Item);
}

/// <summary>Who speaks in a quotation that no cue took.</summary>
/// <param name="Outline">The sentence that names the source.</param>
/// <param name="Source">The source, or null.</param>
/// <param name="SameSpeakerAs">The attribution whose speaker goes on, or null.</param>
internal readonly record struct QuotationAnswer(Outline Outline, Source? Source, Draft? SameSpeakerAs);

/// <summary>Reads the quotations that no cue took.</summary>
internal sealed class QuotationReader(List<Outline> outlines, Claims claims, List<Draft> drafts)
{
    /// <summary>Adds an attribution for every unclaimed quotation that is speech, with the reason where it has no speaker.</summary>
    public void ReadUnclaimed()
    {
        var byStart = drafts
            .Where(draft => draft.Attribution.Content.Count > 0)
            .OrderBy(draft => draft.Attribution.Content[0].Start)
            .ToList();
        var next = 0;
        Draft? earlier = null;
        for (var o = 0; o < outlines.Count; o++)
        {
            var outline = outlines[o];
            var before = o > 0 && outlines[o - 1].Paragraph >= outline.Paragraph - 1 && !outlines[o - 1].IsTitle ? outlines[o - 1] : null;
            for (var item = 0; item < outline.Count; item++)
            {
                if (!outline.IsQuotation(item))
                {
                    continue;
                }

                var start = outline.QuotationAt(item).Span.Start;
                for (; next < byStart.Count && byStart[next].Attribution.Content[0].Start <= start; next++)
                {
                    earlier = byStart[next];
                }

                if (outline.IsSpeech(item) && !claims.IsClaimed(outline, item))
                {
                    var draft = Read(new QuotationSite(outline, item, before, earlier));
                    if (draft.Attribution.Content.Count > 0)
                    {
                        drafts.Add(draft);
                        earlier = draft;
                    }
                }
            }
        }
    }

    private static Draft Read(QuotationSite site)
    {
        foreach (var rule in QuotationRules.InOrder)
        {
            if (rule.FindSource(site) is { } answer)
            {
                return DraftOf(site, rule.GetType().Name, answer);
            }
        }

        return DraftOf(site, nameof(QuotationAlone), new QuotationAnswer(site.Outline, null, null));
    }

    private static Draft DraftOf(QuotationSite site, string rule, QuotationAnswer answer)
    {
        var source = answer.Source is { } found
            ? answer.Outline.SpanOf(found.First, Draft.TrimmedEnd(answer.Outline, found))
            : (TextSpan?)null;
        return new Draft
        {
            SameSpeakerAs = answer.SameSpeakerAs,
            Attribution = new Attribution
            {
                Content = Content.Of(site.Outline, site.Item, site.Item + 1).Spans(),
                Kind = StatementKind.Direct,
                Act = StatementAct.Speech,
                Cue = -1,
                Source = source,
                Missing = source is null && answer.SameSpeakerAs is null ? MissingSpeaker.NoSource : null,
                Rule = rule,
                Confidence = Confidences.Of(rule, null),
            },
        };
    }
}
