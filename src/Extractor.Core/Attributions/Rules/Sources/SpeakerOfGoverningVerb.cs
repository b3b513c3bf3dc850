using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> went on to say she would appeal.</summary>
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

        for (var i = site.First - 1; i >= 0 && i > site.First - Reach && !site.Outline.IsSpeech(i); i--)
        {
            if (site.Outline.IsFinite(i))
            {
                return VerbSubjects.Of(site.Outline, i) is { } subject ? subject with { IsElsewhere = true } : null;
            }
        }

        return null;
    }
}
