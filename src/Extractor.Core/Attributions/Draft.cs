using Extractor.Attributions.Rules;

namespace Extractor.Attributions;

/// <summary>An attribution before its place among the others is known, and while its content may still grow.</summary>
/// <param name="attribution">The attribution without content and kind, which come from <paramref name="content"/>.</param>
/// <param name="content">What is reported, as far as it is known.</param>
internal sealed class Draft(Attribution attribution, Content content)
{
    // Of the statements that verbs of thought report, about two thirds as many are right (see RankedRule.Share)
    private const double ThoughtShare = 0.7;

    /// <summary>What is reported.</summary>
    public Content Content { get; } = content;

    /// <summary>The attribution whose speaker goes on in this one, or null.</summary>
    public Draft? SameSpeakerAs { get; init; }

    /// <summary>Speech or thought.</summary>
    public StatementAct Act => attribution.Act;

    /// <summary>The first character of the content, in UTF-16 units.</summary>
    public int Start => Content.Pieces[0].Span.Start;

    /// <summary>The attribution of a cue.</summary>
    public static Draft Of(CueSite site, Content content, RankedRule<IContentRule> rule)
    {
        var source = site.Source is { } found && !content.HasNoSource ? site.Outline.SpanOf(found.First, TrimmedEnd(site.Outline, found)) : (TextSpan?)null;
        return new Draft(
            new Attribution
            {
                Content = [],
                Kind = StatementKind.Direct,
                Act = site.Entry.Act,
                Cue = site.Index,
                CueEnd = content.CueEnd > site.End ? site.Outline[content.CueEnd - 1].End : 0,
                Source = source,
                Missing = source is null ? MissingSpeaker.NoSource : null,
                Addressee = content.Addressee is { } addressee ? site.Outline.SpanOf(addressee.First, addressee.End) : null,
                Rule = site.SourceRule is null ? rule.Name : $"{rule.Name}, {site.SourceRule.Name}",
                Confidence = rule.Share * (site.SourceRule?.Share ?? 1) * (site.Entry.Act == StatementAct.Thought ? ThoughtShare : 1),
                Evidence = Explanations.Of(site, rule),
            },
            content);
    }

    /// <summary>The finished attribution, without the index of the one whose speaker goes on.</summary>
    public Attribution Finish() => attribution with { Content = Content.Spans(), Kind = Content.Kind() };

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
            .Select(draft => (Draft: draft, Attribution: draft.Finish()))
            .Where(finished => finished.Attribution.Content.Count > 0)
            .OrderBy(finished => finished.Attribution.Content[0].Start)
            .ThenByDescending(finished => finished.Attribution.Content[^1].End)
            .ToList();
        var indexOf = new Dictionary<Draft, int>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            indexOf.Add(ordered[i].Draft, i);
        }

        return [.. ordered.Select(finished => finished.Draft.SameSpeakerAs is { } earlier && indexOf.TryGetValue(earlier, out var index)
            ? finished.Attribution with { SameSpeakerAs = index }
            : finished.Attribution)];
    }
}
