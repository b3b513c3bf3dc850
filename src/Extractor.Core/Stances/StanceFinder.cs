using Extractor.Attributions;
using Extractor.Cues;
using Extractor.Pipeline;
using Extractor.Statements;

namespace Extractor.Stances;

/// <summary>Sums up the stance of each attribution: the words of its content are the speaker's, those of its cue frame it.</summary>
internal sealed class StanceFinder : IStage
{
    public Layers Reads => Layers.Tokens | Layers.Words | Layers.Markers | Layers.Cues | Layers.Attributions;

    public Layers Fills => Layers.Stances;

    public void Annotate(Document document)
    {
        var sum = new StanceSum(document);
        var stances = new Stance[document.Attributions.Count];
        for (var i = 0; i < stances.Length; i++)
        {
            stances[i] = Find(document, sum, document.Attributions[i]);
        }

        document.Stances.Fill(stances);
    }

    /// <summary>The stance of all words of a document, whoever says them.</summary>
    public static Stance OfWhole(Document document)
    {
        var sum = new StanceSum(document);
        foreach (var marker in document.Markers.Items)
        {
            sum.AddContent(marker, MarkerHolder.Speaker);
        }

        return sum.Total(CueForce.Neutral, WordCount.Of(document.Text));
    }

    private static Stance Find(Document document, StanceSum sum, Attribution attribution)
    {
        var force = CueForce.Neutral;
        if (attribution.Cue >= 0)
        {
            var cue = document.Cues[attribution.Cue];
            var end = attribution.EndOfCue(cue);
            force = cue.IsNegated ? CueForce.Neutral : cue.Entry.Force;
            AddCue(document, sum, cue, end, force);
        }

        var content = attribution.Content;
        for (var i = 0; i < content.Count; i++)
        {
            foreach (var marker in MarkersFrom(document, content[i]))
            {
                if (content[i].Contains(marker.Span))
                {
                    sum.AddContent(marker, HolderOf(marker.Type, attribution.Kind));
                }
            }
        }

        return sum.Total(force, attribution.Words);
    }

    private static void AddCue(Document document, StanceSum sum, Cue cue, int end, CueForce force)
    {
        var type = CueForces.TypeOf(force);
        var isFound = false;
        var span = document.SpanOf(cue.First, end);
        foreach (var marker in MarkersFrom(document, span))
        {
            if (!span.Contains(marker.Span))
            {
                continue;
            }

            var isWriters = marker.End <= cue.Head; // “angrily denied”: how the writer sees it

            // “welcomed” is praise; that it is a good thing to do says nothing of what was welcomed
            if (!isWriters && marker.Type is MarkerType.Positive or MarkerType.Negative)
            {
                continue;
            }

            sum.AddCue(marker, isWriters || IsWriters(marker.Type) ? MarkerHolder.Reporter : MarkerHolder.Speaker, isWriters);
            isFound |= marker.Type == type;
        }

        if (type is { } acted && !isFound)
        {
            sum.AddCue(CueForces.MarkerOf(document, cue, acted), IsWriters(acted) ? MarkerHolder.Reporter : MarkerHolder.Speaker, isWriters: false);
        }
    }

    // In a direct statement the speaker is the one who vouches for what another says, or steps back from it
    private static MarkerHolder HolderOf(MarkerType type, StatementKind kind) =>
        IsWriters(type) && kind == StatementKind.Indirect ? MarkerHolder.Reporter : MarkerHolder.Speaker;

    private static bool IsWriters(MarkerType type) => type is MarkerType.Endorse or MarkerType.Distance;

    /// <summary>The markers that begin in a span, in the order of the text.</summary>
    private static ReadOnlySpan<FoundMarker> MarkersFrom(Document document, TextSpan span)
    {
        var first = FirstFrom(document, span.Start);
        var end = first;
        while (end < document.Markers.Count && document.Markers[end].Span.Start < span.End)
        {
            end++;
        }

        return document.Markers.Items[first..end];
    }

    /// <summary>The index of the first marker that begins at a place or after it.</summary>
    private static int FirstFrom(Document document, int start)
    {
        var (low, high) = (0, document.Markers.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = document.Markers[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
