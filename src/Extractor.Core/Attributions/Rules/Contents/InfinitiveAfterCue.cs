using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega vowed <b>to appeal</b>.</summary>
internal sealed class InfinitiveAfterCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.To) || site.Source is null || site.DescribesThinkers)
        {
            return null;
        }

        var outline = site.Outline;
        var adjuncts = site.Adjuncts;
        var next = adjuncts.Next;
        var to = outline.Is(next, WordClasses.Negation) ? next + 1 : next;
        return Clauses.BeginsInfinitive(outline, to) ? Content.Of(outline, next, ContentEnds.OfObject(site, to), adjuncts.Addressee) : null;
    }
}
