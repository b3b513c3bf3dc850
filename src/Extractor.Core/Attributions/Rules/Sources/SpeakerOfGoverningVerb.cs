using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> went on to say she would appeal; <b>Ms. Ortega</b> left the court but went on to say she would appeal.</summary>
internal sealed class SpeakerOfGoverningVerb : SourceRule
{
    // 12 items: “used her first rally in the state on Monday to attack”
    private const int Reach = 12;

    public override Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Infinitive)
        {
            return null;
        }

        var outline = site.Outline;

        // “…, but the same week | went on | to say”: the cue right before has found its subject
        if (site.Governing is { Source: { } shared })
        {
            return shared with { IsElsewhere = true };
        }

        for (var i = site.First - 1; i >= 0 && i > site.First - Reach && !MainVerb.IsSentenceEnd(outline, i); i--)
        {
            if (MainVerb.SubjectAt(outline, i) is { } subject)
            {
                // “it is important to say”: nobody's
                return outline.Is(subject.First, "it") && outline.Is(i, WordClasses.BeForm) ? null : subject with { IsElsewhere = true };
            }

            // A verb without a subject shares that of the verb before it, or has none that speaks: “there is a need to say”
            if (outline.IsFinite(i) && !VerbSubjects.IsCoordinated(outline, i))
            {
                return null;
            }
        }

        return null;
    }
}
