using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary><b>The plan</b> seemed <b>to fail</b>.</summary>
internal sealed class SubjectOfRaisingVerb : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        // “Kim seemed | to deny | the claim”: Kim's denial, not what seems
        var reportsItself = site.Neighbours.StartingAt(site.End) is { Cue.Verb: VerbForm.Infinitive, Entry.Act: StatementAct.Speech };
        return !reportsItself && site.Entry.Takes(CueFrames.Raising) && site.Source is { IsElsewhere: false } subject && subject.End <= site.First
            && (outline.Xpos(site.End) is Xpos.To or Xpos.Jj || outline.Is(site.End, "like"))
            ? new Content([new(outline, subject.First, subject.End), new(outline, site.End, ContentEnds.OfObject(site, site.End))]) { HasNoSource = true }
            : null;
    }
}
