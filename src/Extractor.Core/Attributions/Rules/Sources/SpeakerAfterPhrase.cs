using Extractor.Attributions.Grammar;
using Extractor.Cues;

namespace Extractor.Attributions.Rules;

/// <summary>According to <b>Ms. Ortega</b>, the court erred.</summary>
internal sealed class SpeakerAfterPhrase : SourceRule
{
    public override Source? FindSource(CueSite site)
    {
        var outline = site.Outline;
        if (site.Entry.Form != CueForm.Phrase || NounPhrases.StartingAt(outline, site.End) is not { } source)
        {
            return null;
        }

        // “In May, according to the council, the rise …”: with no verb before it, what no comma closes is no apposition
        var comma = source.First;
        while (comma < source.End && !outline.IsComma(comma))
        {
            comma++;
        }

        var isClosed = outline.IsComma(source.End) || outline.IsComma(source.End - 1) || outline.HasFinite(0, site.First);
        return isClosed || comma == source.End ? source : source with { End = comma };
    }
}
