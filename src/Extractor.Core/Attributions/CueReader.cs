using Extractor.Attributions.Rules;

namespace Extractor.Attributions;

/// <summary>
/// Reads what the cues of a sentence report. Cues that look back come first, since “…, Reuters reported” takes the whole
/// sentence before it; then those that look ahead.
/// </summary>
internal sealed class CueReader(Claims claims, List<Draft> drafts)
{
    /// <summary>Adds an attribution for every cue of a sentence that has a content.</summary>
    public void Read(OutlineCues cues)
    {
        foreach (var site in cues.Sites)
        {
            FindSource(site);
        }

        foreach (var site in cues.Sites)
        {
            site.LeftLimit = claims.LeftLimit(site.Outline, site.ReportFirst);
            if (Find(site, ContentRules.Before, looksBack: true))
            {
                cues.NoteLookingBack(site);
            }
        }

        foreach (var site in cues.Sites)
        {
            if (site.Draft is null && !claims.IsReported(site))
            {
                Find(site, ContentRules.After, looksBack: false);
            }
        }
    }

    private static void FindSource(CueSite site)
    {
        foreach (var rule in SourceRules.InOrder)
        {
            if (rule.Rule.FindSource(site) is { } source)
            {
                (site.Source, site.SourceRule) = (source, rule);
                return;
            }
        }
    }

    private bool Find(CueSite site, IReadOnlyList<RankedRule<IContentRule>> rules, bool looksBack)
    {
        foreach (var rule in rules)
        {
            if (rule.Rule.FindContent(site) is not { } content)
            {
                continue;
            }

            if (!claims.Accepts(site, content))
            {
                (site.Refused ??= []).Add(rule.Name);
                continue;
            }

            claims.Extend(content);
            claims.Claim(site, content, looksBack);
            site.Draft = Draft.Of(site, content, rule);
            drafts.Add(site.Draft);
            return true;
        }

        return false;
    }
}
