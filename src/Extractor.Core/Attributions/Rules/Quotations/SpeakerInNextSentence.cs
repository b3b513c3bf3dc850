using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal!” <b>Ms. Ortega</b> declared, a point she often makes [where the sentence was ended by the mark].</summary>
internal sealed class SpeakerInNextSentence : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        if (!site.Outline.IsQuotationAlone || site.LastCharacter is not ('!' or '?' or '…' or ',' or '—' or '―')
            || site.After is not { Sites: [{ Draft: null, Entry.Act: StatementAct.Speech, Cue.Verb: VerbForm.Finite, Source: { } source } cue, ..] } after
            || after.Outline.Paragraph != site.Outline.Paragraph)
        {
            return null;
        }

        return source.First == 0 && source.End >= cue.First || (cue.First == 0 && source.First == cue.End) ? QuotationAnswer.By(cue) : null;
    }
}
