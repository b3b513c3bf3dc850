using Extractor.Attributions.Grammar;
using Extractor.Phrases;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal.” – <b>Ms. Ortega</b></summary>
internal sealed class QuotationThenDash : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        // The paper called it “a farce” – a word of Ms. Ortega: nobody signs a part of a sentence
        var outline = site.Outline;
        if (site.Item > 1 || (site.Item == 1 && !outline.IsPunctuation(0)))
        {
            return null;
        }

        return SpeakerAfterDash(outline, site.Item + 1)
            ?? (outline.IsQuotationAlone && site.Item == outline.Count - 1 && site.After is { } after
                ? SpeakerAfterDash(after.Outline, 0)
                : null);
    }

    private static QuotationAnswer? SpeakerAfterDash(Outline outline, int dash)
    {
        if (!(NounPhrases.IsDash(outline, dash) || outline.Is(dash, "-")) || NounPhrases.StartingAt(outline, dash + 1) is not { } speaker)
        {
            return null;
        }

        // “– Ms. Ortega, tweeting after the verdict”
        return speaker.End >= outline.Count - 1 || (speaker.Head.Kind == PhraseKind.Name && outline.IsComma(speaker.End))
            ? QuotationAnswer.By(outline, speaker)
            : null;
    }
}
