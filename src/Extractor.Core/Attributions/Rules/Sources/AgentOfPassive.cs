using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>The ruling was criticised by <b>Ms. Ortega</b>; but not: said by telephone.</summary>
internal sealed class AgentOfPassive : SourceRule
{
    // 6 items: “was criticised on Monday by”
    private const int Reach = 6;

    public override Source? FindSource(CueSite site)
    {
        if (site.Cue.Verb != VerbForm.Passive)
        {
            return null;
        }

        for (var i = site.End; i < site.End + Reach; i++)
        {
            if (site.Outline.IsFinite(i) || site.Outline.IsComma(i))
            {
                return null;
            }

            if (site.Outline.Is(i, "by"))
            {
                return NounPhrases.StartingAt(site.Outline, i + 1) is { } agent && !IsMeans(site.Outline, agent) ? agent : null;
            }
        }

        return null;
    }

    // “by telephone”, “by letter”: one noun without article, of which there are not many
    private static bool IsMeans(Outline outline, Source agent) =>
        agent.End == agent.First + 1 && agent.Head.Kind == PhraseKind.Description && outline.Xpos(agent.First) == Xpos.Nn;
}
