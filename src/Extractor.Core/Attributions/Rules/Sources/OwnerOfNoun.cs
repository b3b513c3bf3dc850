using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b>'s claim that the court erred; <b>her</b> claim that the court erred.</summary>
internal sealed class OwnerOfNoun : ISourceRule
{
    public Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        if (site.Entry.Form != CueForm.Noun || outline.PhraseAt(site.First) is not { } phrase)
        {
            return null;
        }

        var start = outline.ItemOf(phrase.First);
        for (var i = site.First - 1; i >= 0 && i >= start - 1; i--)
        {
            if (outline.Xpos(i) == Xpos.Pos)
            {
                return OwnerBefore(outline, i);
            }

            if (outline.Xpos(i) == Xpos.PrpPoss)
            {
                return new Source(i, i + 1, new Phrase(outline[i].First, outline[i].End, outline[i].First, PhraseKind.Pronoun, true));
            }
        }

        return null;
    }

    private static Source? OwnerBefore(Outline outline, int possessive)
    {
        if (outline.PhraseAt(possessive - 1) is not { } owner)
        {
            return null;
        }

        var head = outline[possessive - 1].First;
        var kind = outline.Upos(possessive - 1) == Upos.Propn ? PhraseKind.Name : PhraseKind.Description;
        return new Source(
            outline.ItemOf(owner.First), possessive, new Phrase(owner.First, head + 1, head, kind, true));
    }
}
