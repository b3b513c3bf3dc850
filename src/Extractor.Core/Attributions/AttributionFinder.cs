using Extractor.Attributions.Rules;
using Extractor.Pipeline;

namespace Extractor.Attributions;

/// <summary>
/// Joins contents to cues and sources: asks the rules cue by cue, then the quotations that no cue took. Within a
/// sentence, cues that look back come first, since “…, Reuters reported” takes the whole sentence before it.
/// </summary>
internal sealed class AttributionFinder : IStage
{
    public Layers Reads => Layers.Paragraphs | Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words
        | Layers.Phrases | Layers.Quotations | Layers.Cues;

    public Layers Fills => Layers.Attributions;

    public void Annotate(Document document) => document.Attributions.Fill(Find(document).Attributions);

    /// <summary>The attributions of a document, and how many items were looked at for them.</summary>
    internal static (Attribution[] Attributions, long Looks) Find(Document document)
    {
        var run = new Run(document);
        return (run.Find(), run.Looks);
    }

    private sealed class Run(Document document)
    {
        private readonly List<Outline> _outlines = Outlines.Of(document);
        private readonly List<Draft> _drafts = [];

        public long Looks { get; private set; }

        public Attribution[] Find()
        {
            var claims = new Claims(_outlines);
            var cues = new List<OutlineCues>(_outlines.Count);
            new TurnReader(_outlines, claims, _drafts).ReadTurns();
            var cue = 0;
            foreach (var outline in _outlines)
            {
                var firstCue = cue = CueFrom(cue, outline[0].First);
                cue = CueFrom(cue, outline[outline.Count - 1].End);
                cues.Add(new OutlineCues(outline, firstCue, cue));
                ReadCues(cues[^1], claims);
            }

            new QuotationReader(_outlines, cues, claims, _drafts).ReadUnclaimed();
            var attributions = Drafts.InOrder(_drafts);
            Looks = claims.Looks + _outlines.Sum(outline => outline.Looks);
            return attributions;
        }

        private int CueFrom(int cue, int token)
        {
            while (cue < document.Cues.Count && document.Cues[cue].Head < token)
            {
                cue++;
            }

            return cue;
        }

        private void ReadCues(OutlineCues cues, Claims claims)
        {
            foreach (var site in cues.Sites)
            {
                FindSource(site);
            }

            var done = new bool[cues.Sites.Count];
            for (var i = 0; i < cues.Sites.Count; i++)
            {
                var site = cues.Sites[i];
                site.LeftLimit = claims.LeftLimit(site.Outline, site.ReportFirst);
                done[i] = Find(site, ContentRules.Before, claims, looksBack: true);
                if (done[i])
                {
                    cues.NoteLookingBack(site);
                }
            }

            for (var i = 0; i < cues.Sites.Count; i++)
            {
                if (!done[i] && !claims.IsReported(cues.Sites[i]))
                {
                    Find(cues.Sites[i], ContentRules.After, claims, looksBack: false);
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

        private bool Find(CueSite site, IReadOnlyList<RankedRule<IContentRule>> rules, Claims claims, bool looksBack)
        {
            foreach (var rule in rules)
            {
                if (rule.Rule.FindContent(site) is { } content && claims.Accepts(site, content))
                {
                    claims.Extend(content);
                    claims.Claim(site, content, looksBack);
                    site.Draft = Draft.Of(site, content, rule);
                    _drafts.Add(site.Draft);
                    return true;
                }
            }

            return false;
        }
    }
}
