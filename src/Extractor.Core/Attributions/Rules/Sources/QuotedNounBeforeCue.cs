using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Quotations;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary><b>The so-called “experts”</b> said she would lose; <b>the “clean air” movement</b> said she would lose.</summary>
internal sealed class QuotedNounBeforeCue : SourceRule
{
    // 4 items: “the so-called | “clean air” | movement”
    private const int Reach = 4;

    public override Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        var quotation = outline.IsQuotation(site.First - 1) ? site.First - 1
            : outline.Upos(site.First - 1) == Upos.Noun && outline.IsQuotation(site.First - 2) ? site.First - 2
            : -1;
        if (site.Cue.Verb != VerbForm.Finite || quotation < 1 || outline.QuotationAt(quotation).Use != QuotationUse.Term)
        {
            return null;
        }

        var first = quotation;
        while (first > 0 && first > quotation - Reach && outline.Upos(first - 1) is Upos.Adj or Upos.Adv or Upos.Noun or Upos.Verb
            || outline.Xpos(first - 1) == Xpos.Hyph)
        {
            first--;
        }

        if (outline.Upos(first - 1) is not Upos.Det)
        {
            return null;
        }

        var head = outline[site.First - 1];
        return new Source(first - 1, site.First, new Phrase(outline[first - 1].First, head.End, head.End - 1, PhraseKind.Description, false));
    }
}
