using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> said she would appeal, adding that …; <b>Ms. Ortega</b> said she lost and vowed to appeal.</summary>
internal sealed class SpeakerOfCueBefore : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        var goesOn = site.Cue.Verb == VerbForm.Participle || VerbSubjects.IsCoordinated(site.Outline, site.First);
        var before = site.Neighbours.Before(site);
        while (before is { Entry.Form: not CueForm.Verb })
        {
            before = before.Neighbours.Before(before);
        }

        return goesOn && before?.Source is { } source ? source with { IsElsewhere = true } : null;
    }
}
