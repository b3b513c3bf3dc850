using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>According to Ms. Ortega, <b>the court erred</b>. <b>The court erred</b>, according to Ms. Ortega.</summary>
internal sealed class ClauseAroundPhrase : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        if (site.Entry.Form != CueForm.Phrase || site.Source is null)
        {
            return null;
        }

        // “said that, according to a poll, taxes would rise”: the poll is part of what was said
        var outline = site.Outline;
        if (site.IsInReportedClause)
        {
            return null;
        }

        var left = site.First;
        while (left > site.LeftLimit && (outline.IsPunctuation(left - 1) || outline.Upos(left - 1) is Upos.Cconj or Upos.Adv))
        {
            left--;
        }

        // “The court, according to those who were there, had erred”, “The court received, according to them, a letter”
        var isWhole = left > site.LeftLimit && outline.HasFinite(site.LeftLimit, left) && outline.Upos(left - 1) is not (Upos.Verb or Upos.Aux);
        var right = isWhole ? site.ReportEnd : AfterComma(outline, site.ReportEnd);
        while (right < outline.Count && outline.IsPunctuation(right))
        {
            right++;
        }

        var pieces = new List<ContentPiece>();
        if (left > site.LeftLimit && (isWhole || !IsOtherPhrase(site, site.LeftLimit)))
        {
            pieces.Add(new ContentPiece(outline, site.LeftLimit, left));
        }

        if (right < outline.Count && (pieces.Count == 0 || (!isWhole && outline.IsComma(right - 1))) && !IsOtherPhrase(site, right))
        {
            pieces.Add(new ContentPiece(outline, right, ContentEnds.OfSentence(outline, right)));
        }

        return pieces.Count > 0 ? new Content(pieces) : null;
    }

    // “According to Ms. Ortega, according to the council, the bridge is safe”: nothing is said between the two
    private static bool IsOtherPhrase(CueSite site, int item) => site.Neighbours.StartingAt(item) is { Entry.Form: CueForm.Phrase };

    // “According to a poll | published on Monday, | …”: what follows the source up to the comma belongs to it
    private static int AfterComma(Outline outline, int item)
    {
        // 40 items: a source with its clauses is no longer
        const int Reach = 40;
        for (var i = item; i < outline.Count && i < item + Reach; i++)
        {
            if (outline.IsComma(i))
            {
                return i + 1;
            }
        }

        return item;
    }
}
