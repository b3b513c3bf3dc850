using Extractor.Attributions.Grammar;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Rules;

/// <summary><b>“We will appeal,”</b> Ms. Ortega said, <b>“and we will win.”</b></summary>
internal sealed class QuotationBeforeCue : ContentRule
{
    public override Content? FindContent(CueSite site)
    {
        var outline = site.Outline;
        var end = outline.IsComma(site.ReportFirst - 1) || NounPhrases.IsDash(outline, site.ReportFirst - 1) ? site.ReportFirst - 1 : site.ReportFirst;
        if (!site.HasSubject || site.IsRelative || !outline.IsQuotation(end - 1))
        {
            return null;
        }

        // “The hacker known as “Blue,” said that …”, “Kim, quoting “an aide,” said she would …”: what follows is said
        if (site.First == end && (outline.Is(site.End, WordClasses.Complementizer) || Clauses.BeginsMainClause(outline, site.End)))
        {
            return null;
        }

        var first = site.LeftLimit;
        while (first < end - 1 && (outline.Upos(first) == Upos.Cconj || outline.IsPunctuation(first)))
        {
            first++;
        }

        // the “clean air” movement said; on “Morning Talk,” he said
        var isClosed = end < site.ReportFirst || outline.LastCharacter(end - 1) is ',' or '!' or '?' or '.' or '—' or '―' or '…';
        if (first < end - 1 && (!isClosed || !(outline.IsSpeech(end - 1) || outline.HasFinite(first, end - 1))))
        {
            return null;
        }

        // “On Monday, “…,” he said”: what a comma or colon sets off is no part of it; “The ruling “…,” he said” is
        var isWhole = !(outline.IsComma(end - 2) || outline.IsColon(end - 2) || Clauses.OpensWithDash(outline, end - 2));
        var pieces = new List<ContentPiece> { new(outline, isWhole ? first : end - 1, end) };
        var after = site.Adjuncts;
        var next = after.Next;
        while (outline.IsComma(next) || outline.IsColon(next) || NounPhrases.IsDash(outline, next))
        {
            next++;
        }

        if (outline.IsQuotation(next))
        {
            pieces.Add(new ContentPiece(outline, next, next + 1));
        }

        return new Content(pieces) { Addressee = outline.SpanOf(after.Addressee) };
    }
}
