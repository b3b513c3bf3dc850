using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>The plan, <b>which</b> Ms. Ortega said <b>would fail</b>, passed. <b>What</b> Ms. Ortega called <b>a fraud</b> went on.</summary>
internal sealed class GapAroundReport : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        if (!site.HasSubject || !site.Entry.Takes(CueFrames.Clause | CueFrames.Object) || VerbSubjects.GapBefore(site) is not { } gap)
        {
            return null;
        }

        // “so many came that the mayor praised the plan”: an object of its own leaves no gap
        var outline = site.Outline;
        if (outline.Is(gap, WordClasses.Complementizer) && !site.Entry.Takes(CueFrames.Clause | CueFrames.Name) && outline.PhraseAt(site.End) is not null && !NounPhrases.IsTime(outline, site.End))
        {
            return null;
        }

        var next = GoesOn(outline, site.End) ? site.End : Adjuncts.From(outline, site.End, site.Entry).Next;

        // “the coat she likes”, “the plan that she wants”: a thought of a thing is no statement about it; “the speech that she
        // gave”: nor is the pronoun alone what was said
        var goesOn = GoesOn(outline, next);
        if (site.Entry.Act == StatementAct.Thought ? !goesOn || outline.Upos(gap) != Upos.Pron : !goesOn && outline.Is(gap, WordClasses.RelativePronoun))
        {
            return null;
        }

        var pieces = new List<ContentPiece> { new(outline, gap, site.ReportFirst) };
        if (goesOn)
        {
            pieces.Add(new ContentPiece(outline, next, ContentEnds.OfObject(site, next)));
        }

        return new Content(pieces);
    }

    // “which she says | would fail”, “what she calls | a fraud”, “whom she describes | as a fraud”, “which she said | to expect”
    private static bool GoesOn(Outline outline, int item) =>
        outline.Upos(item) is Upos.Verb or Upos.Aux || outline.IsQuotation(item) || outline.Is(item, WordClasses.PassiveComplement) || outline.Xpos(item) == Xpos.To
        || (outline.PhraseAt(item) is not null && !NounPhrases.IsTime(outline, item))
        || (outline.Upos(item) == Upos.Adv && outline.IsFinite(item + 1));
}
