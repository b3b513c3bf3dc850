using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary>
/// <b>“We will appeal,” Ms. Ortega said</b>, according to the Town Crier; <b>“We will appeal,” said Ms. Ortega</b>, the Town
/// Crier reported: a report of a report, which holds the other statement whole.
/// </summary>
internal sealed class ReportBeforeCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var isReport = site.Entry.Form == CueForm.Phrase
            || (site.HasSubject && site.Entry.Takes(CueFrames.Clause) && site.Adjuncts.ReachEnd(outline));
        if (!isReport || site.Source is null or { IsElsewhere: true } || site.IsRelative || site.Neighbours.Before(site) is not { Draft: { Content.Around: null } inner } earlier)
        {
            return null;
        }

        // “…,” Ms. Ortega said of the court | , according to …
        var end = outline.IsComma(site.ReportFirst - 1) ? site.ReportFirst - 1 : site.ReportFirst;
        var standsBefore = site.Neighbours.LookingBackFrom(earlier.ReportFirst) == earlier
            && earlier.ReportEnd <= end && (end < site.ReportFirst || site.Entry.Form == CueForm.Phrase)
            && !outline.HasFinite(earlier.ReportEnd, end) && !outline.HasQuotation(earlier.ReportEnd, end);
        if (!standsBefore)
        {
            return null;
        }

        // What the other statement has in this sentence, up to its cue, and its sentences around this one
        var pieces = new List<ContentPiece>();
        foreach (var piece in inner.Content.Pieces)
        {
            if (piece.Outline != outline)
            {
                pieces.Add(piece);
            }
            else if (piece.First < end && (pieces.Count == 0 || pieces[^1].Outline != outline))
            {
                pieces.Add(new ContentPiece(outline, piece.First, end));
            }
        }

        return pieces.Exists(piece => piece.Outline == outline) ? new Content(pieces) { Around = inner } : null;
    }
}
