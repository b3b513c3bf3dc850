using Extractor.Cues;
using Extractor.Tags;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega said <b>yes</b>; but not: Ms. Ortega said no council would agree.</summary>
internal sealed class AnswerAfterCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var answer = site.ReportEnd;
        var isAnswer = outline.Is(answer, "yes") || outline.Is(answer, "no");
        return isAnswer && site.Source is not null && site.Entry.Act == StatementAct.Speech && site.Entry.Takes(CueFrames.Clause)
            && outline.Upos(answer + 1) is not (Upos.Noun or Upos.Propn or Upos.Adj or Upos.Num or Upos.Pron or Upos.Det or Upos.Verb)
            ? Content.Of(outline, answer, answer + 1)
            : null;
    }
}
