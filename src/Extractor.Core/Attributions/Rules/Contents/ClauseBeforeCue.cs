using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>She would appeal</b>, Ms. Ortega said. <b>The court</b>, Ms. Ortega said, <b>had erred</b>.</summary>
internal sealed class ClauseBeforeCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var comma = site.ReportFirst - 1;
        if (!site.HasSubject || site.Source is null || !site.Entry.Takes(CueFrames.Clause)
            || !outline.IsComma(comma) || comma <= site.LeftLimit || site.IsRelative)
        {
            return null;
        }

        var adjuncts = site.Adjuncts;
        var isTrailing = adjuncts.ReachEnd(outline) || BeginsNewClause(site, adjuncts.Next) || HasOnlyOccasionBehind(site, adjuncts.Next);
        if (isTrailing)
        {
            return Clauses.HasMainClause(outline, site.LeftLimit, comma)
                ? Content.Of(outline, site.LeftLimit, comma, adjuncts.Addressee)
                : null;
        }

        // “The court, Ms. Ortega said, had erred.”
        if (!outline.IsComma(adjuncts.Next) || outline.IsQuotation(adjuncts.Next + 1) || outline.Is(adjuncts.Next + 1, WordClasses.Complementizer))
        {
            return null;
        }

        var first = adjuncts.Next + 1;
        var end = ContentEnds.OfClause(site, first);
        return new Content([new(outline, site.LeftLimit, comma), new(outline, first, end)]) { Addressee = outline.SpanOf(adjuncts.Addressee) };
    }

    // “Taxes will rise, she said, | adding that …”, “…, she said | as she left”, “…, said Ms. Ortega, | who added …”
    private static bool BeginsNewClause(CueSite site, int item)
    {
        var outline = site.Outline;
        var next = outline.IsComma(item) || outline.Upos(item) is Upos.Adp or Upos.Sconj ? item + 1 : item;
        return outline.Xpos(next) == Xpos.Vbg || NounPhrases.IsDash(outline, item) || outline.Is(next, WordClasses.TemporalConjunction)
            || (outline.Is(next, WordClasses.RelativePronoun) && !outline.Is(next, WordClasses.Complementizer))
            || (outline.Upos(next) == Upos.Cconj && !GoesOn(site, item, next)) || outline.Is(item, ";")
            || (outline.Is(item, "as") && Clauses.BeginsMainClause(outline, item + 1));
    }

    // “Taxes will rise, she said | in her bid to be mayor”: no verb follows that could tell what was said
    private static bool HasOnlyOccasionBehind(CueSite site, int item)
    {
        var outline = site.Outline;
        return outline.Upos(site.ReportEnd) == Upos.Adp && !outline.IsComma(item) && !outline.HasFinite(item, outline.Count) && !outline.HasQuotation(site.LeftLimit, outline.Count);
    }

    // “Taxes will rise, she said, | and rents would fall”, “…, and had risen”; but not “…, and left”, “…, and Mr. Hale said …”: of 8
    // such behind two commas, 7 went on (PolNeAR train)
    private static bool GoesOn(CueSite site, int comma, int conjunction) =>
        site.Outline.IsComma(comma) && site.Outline.Upos(conjunction + 1) != Upos.Verb && !Reports.BeginAt(site, comma);
}
