using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary>Ms. Ortega told reporters: <b>“We will appeal.”</b></summary>
internal sealed class QuotationAfterCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (site.Cue.Verb == VerbForm.None || site.Entry.Takes(CueFrames.Heard) || (site.Entry.Act == StatementAct.Thought && !site.Entry.Takes(CueFrames.Clause)))
        {
            return null;
        }

        var adjuncts = site.Adjuncts;
        var next = adjuncts.Next;
        while (outline.IsComma(next) || outline.IsColon(next) || NounPhrases.IsDash(outline, next)
            || outline.Is(next, WordClasses.Complementizer))
        {
            next++;
        }

        if (!outline.IsQuotation(next) || (next == adjuncts.Next && !outline.IsSpeech(next)))
        {
            return null;
        }

        return new Content([.. ClauseBefore(site), new(outline, next, EndFrom(site, next))]) { Addressee = outline.SpanOf(adjuncts.Addressee) };
    }

    // <b>The ruling stands,</b> she said: “It is final.” <b>A ruling,</b> she said, “would be final.”
    private static ContentPiece[] ClauseBefore(CueSite site)
    {
        var comma = site.ReportFirst - 1;
        return site.HasSubject && !site.IsRelative && site.Outline.IsComma(comma) && site.LeftLimit < comma
            && (site.Outline.HasFinite(site.LeftLimit, comma) || site.Outline.HasQuotation(site.LeftLimit, comma)) && Clauses.HasMainClause(site.Outline, site.LeftLimit, comma)
            ? [new ContentPiece(site.Outline, site.LeftLimit, comma)]
            : [];
    }

    // said “a” and “b”; said “very peaceful” crowds had come; but: said “We won.” The crowd …
    private static int EndFrom(CueSite site, int quotation)
    {
        var outline = site.Outline;
        var last = outline.LastCharacter(quotation);
        if (last is '.' or '!' or '?')
        {
            return quotation + 1;
        }

        var next = quotation + 1;
        if (last is ',' && !outline.IsQuotation(next) && !(outline.Upos(next) == Upos.Cconj && outline.IsQuotation(next + 1)))
        {
            return quotation + 1;
        }

        return outline.IsPunctuation(next) && !outline.IsComma(next) ? next : ContentEnds.OfClause(site, quotation);
    }
}
