using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary>According to <b>Ms. Ortega</b>, the court erred.</summary>
internal sealed class SpeakerAfterPhrase : ISourceRule
{
    public Source? FindSource(CueSite site) =>
        site.Entry.Form == CueForm.Phrase ? NounPhrases.StartingAt(site.Outline, site.End) : null;
}
