using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>A letter</b> urging the court to act was sent.</summary>
internal sealed class NounBeforeParticiple : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Participle || site.Outline.PhraseAt(site.First - 1) is null)
        {
            return null;
        }

        // “released a statement saying”, “at a conference saying”: the one who released it speaks
        var noun = NounPhrases.EndingAt(site.Outline, site.First);
        return noun is { } found && (found.First == 0 || !site.Outline.Is(site.Outline.ItemOf(found.Head.Head), WordClasses.SpeechNoun))
            ? found
            : null;
    }
}
