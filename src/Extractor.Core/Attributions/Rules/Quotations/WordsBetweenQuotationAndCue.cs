using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal,” <b>Ms. Ortega, 61, a nurse who lives there,</b> said [a source of more parts than the tags tell].</summary>
internal sealed class WordsBetweenQuotationAndCue : QuotationRule
{
    // 30 items: as far as a source with its appositions reaches
    private const int Reach = 30;

    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        var outline = site.Outline;
        var first = site.Next;
        if (!(first > site.Item + 1 || site.LastCharacter is ',' or '!' or '?') || outline.PhraseAt(first) is not { Kind: not PhraseKind.Pronoun } head)
        {
            return null;
        }

        // “Ms. Ortega, who lives there | said”, “Ms. Ortega, now retired and living there, | said”
        var isInserted = false;
        for (var i = first + 1; i < first + Reach && i < outline.Count && !outline.IsQuotation(i); i++)
        {
            if (site.Cues.StartingAt(i) is { Entry.Act: StatementAct.Speech, Draft: null } cue && IsMainVerb(cue))
            {
                return QuotationAnswer.By(cue, new Source(first, i, head));
            }

            isInserted |= outline.IsComma(i) || outline.Is(i, WordClasses.RelativePronoun);
            if (outline.IsFinite(i) && !isInserted)
            {
                return null;
            }
        }

        return null;
    }

    // Taggers take a verb after a thing for a participle: “Ms. Ortega, who founded the paper | tweeted”
    private static bool IsMainVerb(CueSite cue) =>
        cue.Cue.Verb == VerbForm.Finite
        || (cue.Cue.Verb == VerbForm.Passive && cue.Outline[cue.First].First == cue.Cue.Head && cue.SourceRule?.Rule is not AgentOfPassive);
}
