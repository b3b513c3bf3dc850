using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Finds the statement that goes on.</summary>
internal static class EarlierStatement
{
    public static Draft? In(in QuotationSite site, OutlineCues before)
    {
        // What a cue of that sentence reports; 8 cues: more stand in no sentence of news
        const int Reach = 8;
        var cue = before.LastBefore(before.Outline.Count);
        for (var steps = 0; cue is not null && steps < Reach; steps++, cue = before.Before(cue))
        {
            if (cue.Draft is { Act: StatementAct.Speech } draft && !IsAside(cue))
            {
                return draft;
            }
        }

        return site.Earlier is { Act: StatementAct.Speech } earlier && earlier.Content.Pieces[^1].Outline == before.Outline ? earlier : null;
    }

    // “Ms. Ortega said | after she called Mr. Hale a fraud”: the speaker is the one of the main clause
    private static bool IsAside(CueSite cue) =>
        cue.Source is { IsElsewhere: false } source && cue.Outline.Is(source.First - 1, WordClasses.TemporalConjunction) && cue.Neighbours.Before(cue) is { Draft: not null };
}
