using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said on Monday that <b>she would appeal</b>.</summary>
internal sealed class ThatClauseAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.Clause | CueFrames.That) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var next = Adjuncts.AfterInsertion(outline, adjuncts.Next);
        if (!outline.Is(next, WordClasses.Complementizer))
        {
            return null;
        }

        var end = ContentEnds.OfClause(site, next);

        // A clause whose verb taggers take for a noun: “said that the family views it as …”
        var isClause = outline.HasVerb(next + 1, end) || outline.HasQuotation(next + 1, end) || (outline.Upos(next) == Upos.Sconj && end > next + 2);
        return isClause ? Content.Of(outline, next + 1, end, adjuncts.Addressee) : null;
    }
}
