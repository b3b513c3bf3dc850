using Extractor.Attributions.Grammar;
using Extractor.Cues;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>“We will appeal,”</b> Ms. Ortega said, <b>“and we will win.”</b></summary>
internal sealed class QuotationBeforeCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var end = outline.IsComma(site.ReportFirst - 1) || NounPhrases.IsDash(outline, site.ReportFirst - 1) ? site.ReportFirst - 1 : site.ReportFirst;
        if (!site.HasSubject || site.IsRelative || !outline.IsQuotation(end - 1))
        {
            return null;
        }

        var first = site.LeftLimit;
        while (first < end - 1 && (outline.Upos(first) == Upos.Cconj || outline.IsPunctuation(first)))
        {
            first++;
        }

        // the “clean air” movement said; on “Morning Talk,” he said
        var isClosed = end < site.ReportFirst || outline.LastCharacter(end - 1) is ',' or '!' or '?' or '.' or '—' or '…';
        if (first < end - 1 && (!isClosed || !(outline.IsSpeech(end - 1) || outline.HasFinite(first, end - 1))))
        {
            return null;
        }

        // “On Monday, “…,” he said”: what a comma or colon sets off is no part of it; “The ruling “…,” he said” is
        var isWhole = !(outline.IsComma(end - 2) || outline.IsColon(end - 2));
        var pieces = new List<ContentPiece> { new(outline, isWhole ? first : end - 1, end) };
        var after = Adjuncts.From(outline, site.ReportEnd, site.Entry);
        var next = after.Next;
        while (outline.IsComma(next) || outline.IsColon(next) || outline.Is(next, "—") || outline.Is(next, "--"))
        {
            next++;
        }

        if (outline.IsQuotation(next))
        {
            pieces.Add(new ContentPiece(outline, next, next + 1));
        }

        return new Content { Pieces = pieces, Addressee = after.Addressee };
    }
}

/// <summary>Ms. Ortega told reporters: <b>“We will appeal.”</b></summary>
internal sealed class QuotationAfterCue : IContentRule
{
    public Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        if (site.Cue.Verb == VerbForm.None || (site.Entry.Act == StatementAct.Thought && !site.Entry.Takes(CueFrames.Clause)))
        {
            return null;
        }

        var adjuncts = Adjuncts.From(outline, site.ReportEnd, site.Entry);
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

        return new Content
        {
            Pieces = [.. ClauseBefore(site), new ContentPiece(outline, next, EndFrom(site, next))],
            Addressee = adjuncts.Addressee,
        };
    }

    // <b>The ruling stands,</b> she said: “It is final.” <b>A ruling,</b> she said, “would be final.”
    private static ContentPiece[] ClauseBefore(CueSite site)
    {
        var comma = site.ReportFirst - 1;
        return site.HasSubject && site.Outline.IsComma(comma) && site.LeftLimit < comma
            && site.Outline.HasFinite(site.LeftLimit, comma) && Clauses.HasMainClause(site.Outline, site.LeftLimit, comma)
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

        return outline.IsPunctuation(next) && !outline.IsComma(next) ? next : Clauses.EndOfClause(site, quotation);
    }
}
