using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>
/// “We will appeal,” <b>the 43-year-old</b> said; “We will appeal,” said <b>retired Capt. Ortega</b>: all the words between
/// quotation and cue, or between the cue and the next mark, where the tags show no noun phrase.
/// </summary>
internal sealed class WordsBesideQuotation : SourceRule
{
    // 12 items: “said the keeper of a café that opens late by the river”
    private const int Reach = 12;

    public override Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        if (site.Entry.Act != StatementAct.Speech || site.Cue.Verb is not (VerbForm.Finite or VerbForm.Passive))
        {
            return null;
        }

        if (IsQuotationEnd(outline, site.First - 1))
        {
            // “said | retired Army Capt. Ortega”: the tagger may take the first word for a verb
            var end = Stops(outline, site.End) && !outline.IsFinite(site.End) ? site.End : site.End + 1;
            while (end < outline.Count && end < site.End + Reach && !Stops(outline, end))
            {
                end++;
            }

            // “said | the candidate | could win”: the subject of what was said
            return outline.IsFinite(end) && end > site.End ? null : Words(outline, site.End, end);
        }

        var first = site.First;
        while (first > 0 && first > site.First - Reach && !Stops(outline, first - 1))
        {
            first--;
        }

        return IsQuotationEnd(outline, first - 1) ? Words(outline, first, site.First) : null;
    }

    // “On “Morning Talk,” she said” has no words of hers before the cue
    private static bool IsQuotationEnd(Outline outline, int item)
    {
        var quotation = outline.IsComma(item) ? item - 1 : item;
        return outline.IsSpeech(quotation) && outline.Upos(quotation - 1) != Upos.Adp;
    }

    private static bool Stops(Outline outline, int item) =>
        (outline.IsPunctuation(item) && outline.Xpos(item) != Xpos.Hyph) || outline.IsQuotation(item) || outline.IsFinite(item) || outline.Upos(item) is Upos.Cconj or Upos.Sconj
        || outline.Is(item, WordClasses.RelativePronoun | WordClasses.Complementizer | WordClasses.Weekday);

    private static Source? Words(Outline outline, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (outline.Upos(i) is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Adj or Upos.Num or Upos.Det)
            {
                var head = outline[end - 1].First;
                return new Source(first, end, new Phrase(outline[first].First, head + 1, head, PhraseKind.Description, false));
            }
        }

        return null;
    }
}
