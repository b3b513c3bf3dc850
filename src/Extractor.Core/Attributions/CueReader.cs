using Extractor.Attributions.Grammar;
using Extractor.Attributions.Rules;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Words;

namespace Extractor.Attributions;

/// <summary>
/// Reads what the cues of a sentence report. Cues that look back come first, since “…, Reuters reported” takes the whole
/// sentence before it; then those that look ahead.
/// </summary>
internal sealed class CueReader(Claims claims, List<Draft> drafts)
{
    // A report in a report in a report; a bound keeps hostile text linear
    private const int Deepest = 2;

    // The statements around the cue that is read, with the item at which each ends
    private readonly Stack<(Draft Draft, int End)> _around = new();

    /// <summary>Adds an attribution for every cue of a sentence that has a content.</summary>
    public void Read(OutlineCues cues)
    {
        if (cues.Sites.Count == 0)
        {
            return;
        }

        foreach (var site in cues.Sites)
        {
            FindSource(site);
        }

        foreach (var site in cues.Sites)
        {
            site.LeftLimit = ClauseStarts.Of(site.Outline, claims.LeftLimit(site.Outline, site.ReportFirst), site.ReportFirst);
            if (Find(site, ContentRules.Before, looksBack: true))
            {
                cues.NoteLookingBack(site);
            }
        }

        foreach (var site in cues.Sites)
        {
            if (site.Draft is null && !claims.IsReported(site))
            {
                // “Kim backs the plan, Ms. Ortega said”: what somebody does inside a content is part of what is said
                Find(site, claims.IsClaimed(site.Outline, site.First) ? ContentRules.Inside : ContentRules.After, looksBack: false);
            }
        }

        ReadInner(cues);
    }

    /// <summary>
    /// Adds what is reported inside what another cue of the sentence reports: Ms. Ortega said <b>Mr. Hale thinks the bridge is
    /// safe</b>. Only of a cue with a subject of its own that is somebody else, as far as the words tell: “Mr. Hale said he
    /// thought” tells of one speaker, “she said he thought” of two.
    /// </summary>
    private void ReadInner(OutlineCues cues)
    {
        if (cues.Sites.Count == 1)
        {
            return;
        }

        _around.Clear();
        foreach (var site in cues.Sites)
        {
            while (_around.Count > 0 && _around.Peek().End <= site.First)
            {
                _around.Pop();
            }

            if (site.Draft is null && _around.Count is > 0 and <= Deepest)
            {
                FindInner(site, _around.Peek().Draft, _around.Peek().End);
            }

            if (site.Draft?.Content.Pieces[^1] is { } last && last.Outline == site.Outline && last.First >= site.End)
            {
                _around.Push((site.Draft, last.End));
            }
        }
    }

    private void FindInner(CueSite site, Draft outer, int end)
    {
        if (!site.HasSubject || site.IsRelative || !HasOwnSource(site, outer.Cue!))
        {
            return;
        }

        foreach (var rule in ContentRules.Inside)
        {
            if (rule.Rule.FindContent(site)?.Within(site.Outline, end) is { } content)
            {
                site.Draft = Draft.Of(site, content, ContentRules.Inside, rule);
                drafts.Add(site.Draft);
                return;
            }
        }
    }

    private static bool HasOwnSource(CueSite site, CueSite outer)
    {
        if (site.Source is not { IsElsewhere: false } source)
        {
            return false;
        }

        return source.Head.Kind != PhraseKind.Pronoun
            || (outer.Source is { Head.Kind: PhraseKind.Pronoun } around && !site.Outline.TextOf(source).Equals(outer.Outline.TextOf(around), StringComparison.OrdinalIgnoreCase));
    }

    private static void FindSource(CueSite site)
    {
        if (site.Entry.Takes(CueFrames.Heard))
        {
            return;
        }

        foreach (var rule in SourceRules.InOrder)
        {
            if (rule.Rule.FindSource(site) is { } source)
            {
                site.Take(WithoutReport(site, source), rule);
                return;
            }
        }
    }

    // “Ms. Ortega, | who said she was tired, | left”: what another cue reports of the source is a statement of its own
    private static Source WithoutReport(CueSite site, Source source)
    {
        var outline = site.Outline;
        for (var i = outline.ItemOf(source.Head.End - 1) + 1; i < source.End; i++)
        {
            if (outline.IsComma(i) && outline.Is(i + 1, WordClasses.RelativePronoun) && site.Neighbours.StartingAt(i + 2) is { Cue.Verb: VerbForm.Finite })
            {
                return source with { End = i };
            }
        }

        return source;
    }

    private bool Find(CueSite site, RankedRule<ContentRule>[] rules, bool looksBack)
    {
        foreach (var rule in rules)
        {
            if (rule.Rule.FindContent(site) is not { } content)
            {
                continue;
            }

            if (!claims.Accepts(site, content) && (looksBack || !claims.Cut(site, content)))
            {
                (site.Refused ??= []).Add(rule.Name);
                continue;
            }

            claims.Extend(content);
            claims.Claim(site, content, looksBack);
            site.Draft = Draft.Of(site, content, rules, rule);
            drafts.Add(site.Draft);
            return true;
        }

        return false;
    }
}
