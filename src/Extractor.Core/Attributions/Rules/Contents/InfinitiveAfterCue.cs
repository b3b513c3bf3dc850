using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega vowed <b>to appeal</b>.</summary>
internal sealed class InfinitiveAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.To) || site.Source is null || site.DescribesThinkers)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var next = adjuncts.Next;
        var to = outline.Is(next, WordClasses.Negation) ? next + 1 : next;
        return IsInfinitive(outline, to) ? Content.Of(outline, next, ContentEnds.OfObject(site, to), adjuncts.Addressee) : null;
    }

    // “to appeal”; “to quietly appeal”, whose “to” taggers take for a preposition
    private static bool IsInfinitive(Outline outline, int to) =>
        outline.Xpos(to) == Xpos.To || (outline.Is(to, "to") && outline.Upos(to + 1) == Upos.Adv && outline.Xpos(to + 2) == Xpos.Vb);
}
