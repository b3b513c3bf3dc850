using Extractor.Cues;

namespace Extractor.Attributions;

/// <summary>A cue in its outline: what the rules look at.</summary>
internal sealed class CueSite
{
    /// <summary>The sentence around the cue.</summary>
    public required Outline Outline { get; init; }

    /// <summary>The index of the cue in the document.</summary>
    public required int Index { get; init; }

    /// <summary>The cue.</summary>
    public required Cue Cue { get; init; }

    /// <summary>The index of the cue's first item, auxiliaries included.</summary>
    public required int First { get; init; }

    /// <summary>The index of the first item after the cue.</summary>
    public required int End { get; init; }

    /// <summary>The cues of the same outline in order, this one included.</summary>
    public required OutlineCues Neighbours { get; init; }

    /// <summary>The source once a rule has found it.</summary>
    public Source? Source { get; set; }

    /// <summary>The name of the rule that found the source, or null.</summary>
    public string? SourceRule { get; set; }

    /// <summary>The first item that content before the cue may take: what stands before it is reported already.</summary>
    public int LeftLimit { get; set; }

    /// <summary>What the list of cues says of the cue.</summary>
    public CueEntry Entry => Cue.Entry;

    /// <summary>The first item of the cue and of a source before it.</summary>
    public int ReportFirst => Source is { } source ? Math.Min(First, source.First) : First;

    /// <summary>The first item after the cue and a source that follows it.</summary>
    public int ReportEnd => Source is { } source && source.First >= End ? source.End : End;
}

/// <summary>The cues of one outline, by item.</summary>
internal sealed class OutlineCues
{
    private readonly int[] _siteStartingAt;

    public OutlineCues(Outline outline, int firstCue, int endCue)
    {
        _siteStartingAt = new int[outline.Count];
        Array.Fill(_siteStartingAt, -1);
        var sites = new List<CueSite>();
        for (var index = firstCue; index < endCue; index++)
        {
            var cue = outline.Document.Cues[index];
            var first = outline.ItemOf(cue.First);
            var end = outline.ItemOf(cue.End - 1) + 1;
            if (outline[first].IsQuotation || outline.IsQuotation(end - 1))
            {
                continue;
            }

            _siteStartingAt[first] = sites.Count;
            sites.Add(new CueSite { Outline = outline, Index = index, Cue = cue, First = first, End = end, Neighbours = this });
        }

        Sites = sites;
    }

    /// <summary>The cues outside quotations, in order.</summary>
    public IReadOnlyList<CueSite> Sites { get; }

    /// <summary>The cue whose first item is <paramref name="item"/>, or null.</summary>
    public CueSite? StartingAt(int item) =>
        item >= 0 && item < _siteStartingAt.Length && _siteStartingAt[item] >= 0 ? Sites[_siteStartingAt[item]] : null;

    /// <summary>The last cue before <paramref name="site"/>, or null.</summary>
    public CueSite? Before(CueSite site)
    {
        var own = _siteStartingAt[site.First];
        return own > 0 ? Sites[own - 1] : null;
    }
}
