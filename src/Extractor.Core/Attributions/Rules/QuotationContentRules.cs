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
        var end = site.ReportFirst;
        if (!site.HasSubject || site.IsRelative)
        {
            return null;
        }

        if (outline.IsComma(end - 1) || outline.Is(end - 1, "—") || outline.Is(end - 1, "–") || outline.Is(end - 1, "--"))
        {
            end--;
        }

        if (!outline.IsQuotation(end - 1))
        {
            return null;
        }

        var first = site.LeftLimit;
        while (first < end - 1 && (outline.Upos(first) == Upos.Cconj || outline.IsPunctuation(first)))
        {
            first++;
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
        while (outline.IsComma(next) || outline.IsColon(next) || outline.Is(next, "—") || outline.Is(next, "--")
            || outline.Is(next, WordClasses.Complementizer))
        {
            next++;
        }

        if (!outline.IsQuotation(next) || (next == adjuncts.Next && !outline.IsSpeech(next)))
        {
            return null;
        }

        return Content.Of(outline, next, EndFrom(site, next), adjuncts.Addressee);
    }

    // said “a” and “b”; said “very peaceful” crowds had come; but: said “We won.” The crowd …
    private static int EndFrom(CueSite site, int quotation)
    {
        var outline = site.Outline;
        var last = outline[quotation].End - 1;
        var text = outline.Document.Text.AsSpan(0, outline.QuotationAt(quotation).Parts[^1].End);
        if (text[^1] is '.' or '!' or '?')
        {
            return quotation + 1;
        }

        var next = quotation + 1;
        if (text[^1] is ',' && !outline.IsQuotation(next) && !(outline.Upos(next) == Upos.Cconj && outline.IsQuotation(next + 1)))
        {
            return quotation + 1;
        }

        return last >= 0 && outline.IsPunctuation(next) && !outline.IsComma(next) ? next : Clauses.EndOfClause(site, quotation);
    }
}
