using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b>'s claim that the court erred; <b>her</b> claim that the court erred.</summary>
internal sealed class OwnerOfNoun : SourceRule
{
    public override Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        if (site.Entry.Form != CueForm.Noun || outline.PhraseAt(site.First) is not { } phrase)
        {
            return null;
        }

        var start = outline.ItemOf(phrase.First);
        for (var i = site.First - 1; i >= 0 && i >= start - 1; i--)
        {
            if (Owners.Of(outline, i) is { } owner)
            {
                return owner;
            }
        }

        return null;
    }
}
