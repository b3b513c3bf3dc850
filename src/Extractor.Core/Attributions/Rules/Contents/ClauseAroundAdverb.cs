using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary><b>The company</b> reportedly <b>wants to sell the bridge</b>. Reportedly, <b>the bridge will close</b>. [nobody is named]</summary>
internal sealed class ClauseAroundAdverb : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        if (site.Entry.Form != CueForm.Adverb)
        {
            return null;
        }

        var outline = site.Outline;
        if (site.First == 0)
        {
            var first = outline.IsComma(site.End) ? site.End + 1 : site.End;
            var end = ContentEnds.OfClause(site, first);
            return outline.HasFinite(first, end) ? Content.Of(outline, first, end) : null;
        }

        // “an allegedly weak bridge” says nothing
        var isClause = outline.Upos(site.End) is Upos.Verb or Upos.Aux || outline.Upos(site.First - 1) is Upos.Aux;
        return isClause && VerbSubjects.Of(outline, site.First) is { } subject && subject.First >= site.LeftLimit
            ? new Content([new(outline, subject.First, site.First), new(outline, site.End, ContentEnds.OfObject(site, site.End))])
            : null;
    }
}
