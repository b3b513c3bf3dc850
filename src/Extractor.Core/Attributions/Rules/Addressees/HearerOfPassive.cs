using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Phrases;

namespace Extractor.Attributions.Rules;

/// <summary><b>Ms. Ortega</b> was told that the bridge would close. Asked whether it would, <b>Ms. Ortega</b> said no.</summary>
internal sealed class HearerOfPassive : AddresseeRule
{
    public override Source? FindAddressee(CueSite site, Content content)
    {
        if (site.Cue.Verb != VerbForm.Passive || !site.Entry.Takes(CueFrames.Addressee))
        {
            return null;
        }

        var outline = site.Outline;
        var isAlone = outline[site.First].First == site.Cue.Head;
        var subject = isAlone ? SubjectBehind(site, content) : VerbSubjects.Of(outline, site.First);
        return subject is { } found && AddresseeRules.MayHear(outline, found.Head) && found != site.Source ? found : null;
    }

    // “Asked whether she would go, | Ms. Ortega | said”: the source of the cue that the main clause has
    private static Source? SubjectBehind(CueSite site, Content content)
    {
        if (site.First > 0 && !site.Outline.IsPunctuation(site.First - 1))
        {
            return null;
        }

        foreach (var next in site.Neighbours.Sites)
        {
            if (next.First > site.First && next.Source is { IsElsewhere: false } source && source.Head.Kind != PhraseKind.Description
                && source.First >= content.Pieces[^1].End && content.Pieces[^1].Outline == site.Outline)
            {
                return source;
            }
        }

        return null;
    }
}
