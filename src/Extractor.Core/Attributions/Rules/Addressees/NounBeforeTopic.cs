using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega informed <b>the council</b> of her plan.</summary>
internal sealed class NounBeforeTopic : AddresseeRule
{
    public override Source? FindAddressee(CueSite site, Content content)
    {
        var (outline, first) = (site.Outline, site.ReportEnd);
        if (site.Cue.Verb == VerbForm.Passive || !site.Entry.Takes(CueFrames.Addressee) || NounPhrases.IsTime(outline, first)
            || outline.PhraseAt(first) is not { } phrase || !AddresseeRules.MayHear(outline, phrase))
        {
            return null;
        }

        var end = NounPhrases.PhraseEnd(outline, first);
        return end > first && content.Pieces[0].Outline == outline && content.Pieces[0].First > end ? new Source(first, end, phrase) : null;
    }
}
