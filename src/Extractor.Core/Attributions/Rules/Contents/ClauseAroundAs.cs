using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>As Ms. Ortega said, <b>the court erred</b>. <b>The court</b>, as Ms. Ortega said, <b>erred</b>.</summary>
internal sealed class ClauseAroundAs : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var opening = site.ReportFirst - 1;
        var hasAgent = site.Cue.Verb == VerbForm.Passive && site.Source is { IsElsewhere: false };
        if (!(site.HasSubject || hasAgent) || !outline.Is(opening, "as") || !site.Entry.Takes(CueFrames.Clause | CueFrames.That | CueFrames.Wh))
        {
            return null;
        }

        // “The court erred, as Ms. Ortega said.”
        var adjuncts = site.Adjuncts;
        if (outline.IsComma(opening - 1) && opening - 1 > site.LeftLimit && adjuncts.ReachEnd(outline)
            && Clauses.HasMainClause(outline, site.LeftLimit, opening - 1))
        {
            return Content.Of(outline, site.LeftLimit, opening - 1);
        }

        var comma = adjuncts.Next;
        if (!outline.IsComma(comma))
        {
            return null;
        }

        var right = new ContentPiece(outline, comma + 1, ContentEnds.OfClause(site, comma + 1));
        if (opening <= site.LeftLimit || outline.Upos(opening - 1) == Upos.Cconj)
        {
            return outline.HasFinite(right.First, right.End) || outline.IsQuotation(right.First) ? new Content(right) : null;
        }

        if (!outline.IsComma(opening - 1))
        {
            return null;
        }

        var left = new ContentPiece(outline, site.LeftLimit, opening - 1);
        return outline.Upos(comma + 1) == Upos.Cconj ? new Content(left) : new Content([left, right]);
    }
}
