using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega spoke with reporters on Monday about <b>her appeal</b>.</summary>
internal sealed class TopicAfterCue : ContentRule
{
    // 12 items: “asked by a reporter in Ohio on Monday about”
    private const int Reach = 12;

    public override Content? FindContent(CueSite site)
    {
        if (!site.Entry.Takes(CueFrames.About) || site.LacksSource)
        {
            return null;
        }

        var outline = site.Outline;
        for (var i = site.ReportEnd; i < outline.Count && i < site.ReportEnd + Reach;)
        {
            // “reminded the council of its promise”: what names the one spoken to is no part of the cue
            var isBehindAddressee = site.Entry.Takes(CueFrames.Addressee) && i > site.ReportEnd && outline.Is(i, WordClasses.AddresseeTopic);
            if ((isBehindAddressee || outline.Is(i, WordClasses.TopicPreposition)) && !NounPhrases.IsTime(outline, i + 1) && BeginsTopic(outline, i + 1))
            {
                return new Content(new ContentPiece(outline, i + 1, ContentEnds.OfObject(site, i + 1))) { CueEnd = isBehindAddressee ? 0 : i + 1 };
            }

            var phrase = outline.Upos(i) == Upos.Adp ? i + 1 : i;
            var end = outline.Upos(i) == Upos.Adv ? i + 1 : NounPhrases.PhraseEnd(outline, phrase);
            if (end < 0)
            {
                return null;
            }

            i = end;
        }

        return null;
    }

    private static bool BeginsTopic(Outline outline, int item) =>
        outline.PhraseAt(item) is not null || outline.IsQuotation(item) || outline.Xpos(item) == Xpos.Vbg || outline.Is(item, WordClasses.QuestionWord);
}
