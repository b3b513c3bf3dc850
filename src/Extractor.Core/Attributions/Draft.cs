namespace Extractor.Attributions;

/// <summary>An attribution before its place among the others is known.</summary>
internal sealed class Draft
{
    /// <summary>The attribution, without the index of the one whose speaker goes on.</summary>
    public required Attribution Attribution { get; init; }

    /// <summary>The attribution whose speaker goes on in this one, or null.</summary>
    public Draft? SameSpeakerAs { get; init; }

    /// <summary>The attribution of a cue.</summary>
    public static Draft Of(CueSite site, Content content, string contentRule)
    {
        var source = site.Source is { } found && !content.HasNoSource ? site.Outline.SpanOf(found.First, TrimmedEnd(site.Outline, found)) : (TextSpan?)null;
        return new Draft
        {
            Attribution = new Attribution
            {
                Content = content.Spans(),
                Kind = content.Kind(),
                Act = site.Entry.Act,
                Cue = site.Index,
                CueEnd = content.CueEnd > site.End ? site.Outline[content.CueEnd - 1].End : 0,
                Source = source,
                Missing = source is null ? MissingSpeaker.NoSource : null,
                Addressee = content.Addressee is { } addressee ? site.Outline.SpanOf(addressee.First, addressee.End) : null,
                Rule = site.SourceRule is null ? contentRule : $"{contentRule}, {site.SourceRule}",
                Confidence = Confidences.Of(contentRule, site.SourceRule),
            },
        };
    }

    /// <summary>The end of a source without the comma that closes its apposition.</summary>
    public static int TrimmedEnd(Outline outline, Source source)
    {
        var end = source.End;
        while (end > source.First + 1 && outline.IsPunctuation(end - 1) && !outline.Is(end - 1, ")"))
        {
            end--;
        }

        return end;
    }
}

/// <summary>Puts drafts into the order of the text.</summary>
internal static class Drafts
{
    /// <summary>The attributions by their first character, the longer before the shorter.</summary>
    public static Attribution[] InOrder(List<Draft> drafts)
    {
        var ordered = drafts
            .Where(draft => draft.Attribution.Content.Count > 0)
            .OrderBy(draft => draft.Attribution.Content[0].Start)
            .ThenByDescending(draft => draft.Attribution.Content[^1].End)
            .ToList();
        var indexOf = new Dictionary<Draft, int>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            indexOf.Add(ordered[i], i);
        }

        return [.. ordered.Select(draft => draft.SameSpeakerAs is { } earlier && indexOf.TryGetValue(earlier, out var index)
            ? draft.Attribution with { SameSpeakerAs = index }
            : draft.Attribution)];
    }
}
