using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> went on to say she would appeal; <b>Ms. Ortega</b> left the court but went on to say she would appeal.</summary>
internal sealed class SpeakerOfGoverningVerb : ISourceRule
{
    // 12 items: “used her first rally in the state on Monday to attack”
    private const int Reach = 12;

    public Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Infinitive)
        {
            return null;
        }

        // “…, but the same week | went on | to say”: the cue right before has found its subject
        if (site.Governing is { Source: { } shared })
        {
            return shared with { IsElsewhere = true };
        }

        for (var i = site.First - 1; i >= 0 && i > site.First - Reach && !MainVerb.IsSentenceEnd(site.Outline, i); i--)
        {
            if (MainVerb.SubjectAt(site.Outline, i) is { } subject)
            {
                return subject with { IsElsewhere = true };
            }

            // A verb without a subject shares that of the verb before it, or has none that speaks: “there is a need to say”
            if (site.Outline.IsFinite(i) && !VerbSubjects.IsCoordinated(site.Outline, i))
            {
                return null;
            }
        }

        return null;
    }
}
