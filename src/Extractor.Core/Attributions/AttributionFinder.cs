using Extractor.Pipeline;

namespace Extractor.Attributions;

/// <summary>Joins contents to cues and sources: labelled turns and posts first, then cue by cue, then the quotations that no cue took.</summary>
internal sealed class AttributionFinder : IStage
{
    public Layers Reads => Layers.Paragraphs | Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words
        | Layers.Phrases | Layers.Quotations | Layers.Cues;

    public Layers Fills => Layers.Attributions;

    public void Annotate(Document document) => document.Attributions.Fill(Find(document).Attributions);

    /// <summary>The attributions of a document, and how many items were looked at for them.</summary>
    internal static (Attribution[] Attributions, long Looks) Find(Document document)
    {
        using var items = new OutlineItems(document);
        var outlines = Outlines.Of(items);
        var claims = new Claims(outlines);
        var drafts = new List<Draft>(document.Cues.Count + document.Quotations.Count);
        new TurnReader(outlines, claims, drafts).ReadTurns();
        new PostReader(outlines, claims, drafts).ReadPosts();
        var cues = CuesOf(document, outlines);
        var reader = new CueReader(claims, drafts);
        foreach (var found in cues)
        {
            document.Stop.ThrowIfCancellationRequested();
            reader.Read(found);
        }

        new QuotationReader(outlines, cues, claims, drafts).ReadUnclaimed();
        var looks = claims.Looks;
        foreach (var outline in outlines)
        {
            looks += outline.Looks;
        }

        return (Drafts.InOrder(drafts), looks);
    }

    private static List<OutlineCues> CuesOf(Document document, List<Outline> outlines)
    {
        var cues = new List<OutlineCues>(outlines.Count);
        var end = 0;
        foreach (var outline in outlines)
        {
            var first = end = CueFrom(document, end, outline[0].First);
            end = CueFrom(document, end, outline[outline.Count - 1].End);
            cues.Add(new OutlineCues(outline, first, end));
        }

        return cues;
    }

    private static int CueFrom(Document document, int cue, int token)
    {
        while (cue < document.Cues.Count && document.Cues[cue].Head < token)
        {
            cue++;
        }

        return cue;
    }
}
