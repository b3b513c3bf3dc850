using Extractor.Attributions.Grammar;
using Extractor.Phrases;

namespace Extractor.Attributions.Rules;

/// <summary>“We will appeal.” (<b>Ms. Ortega</b>); “We will appeal.” [<b>Town Crier</b>]; “We will appeal.” <b>Ana Ortega, lawyer</b></summary>
internal sealed class QuotationThenName : QuotationRule
{
    public override QuotationAnswer? FindSource(in QuotationSite site)
    {
        // “Ms. Ortega has more: “…” [Town Crier]”: who stands before the colon is the nearer source
        var outline = site.Outline;
        if (outline.IsColon(site.Item - 1) && SubjectBefore.Of(site) is not null)
        {
            return null;
        }

        var next = site.Item + 1;
        if (IsBracket(outline, next))
        {
            return NameIn(outline, next + 1, Closing(outline, next + 1));
        }

        if (next == outline.Count && site.After is { } bracket && bracket.Outline.Paragraph == outline.Paragraph && IsBracket(bracket.Outline, 0))
        {
            return NameIn(bracket.Outline, 1, Closing(bracket.Outline, 1));
        }

        // The sentence is ended by what stands inside the marks, and nothing but the name follows in the paragraph
        if (site.LastCharacter is not ('.' or '!' or '?') || site.Item > 0 || site.GoesOnInParagraph)
        {
            return null;
        }

        return next < outline.Count ? NameIn(outline, next, EndOfLine(outline))
            : site.After is { } after && after.Outline.Paragraph == outline.Paragraph ? NameIn(after.Outline, 0, EndOfLine(after.Outline))
            : null;
    }

    private static QuotationAnswer? NameIn(Outline outline, int first, int end)
    {
        if (end <= first || outline.HasFinite(first, end) || outline.HasQuotation(first, end)
            || NounPhrases.StartingAt(outline, first) is not { Head.Kind: PhraseKind.Name } name || name.End > end)
        {
            return null;
        }

        // “Ana Ortega, lawyer”, “Ana Ortega of the Town Crier”, but no sentence that the name begins
        return name.End == end || outline.IsComma(name.End) ? QuotationAnswer.By(outline, name with { End = end }) : null;
    }

    private static bool IsBracket(Outline outline, int item) => outline.Is(item, "(") || outline.Is(item, "[");

    private static int Closing(Outline outline, int first)
    {
        // 15 items: “(Ana Ortega, a lawyer in the town of Elmira)”
        const int Reach = 15;
        for (var i = first; i < outline.Count && i < first + Reach; i++)
        {
            if (outline.Is(i, ")") || outline.Is(i, "]"))
            {
                return i > first && outline.Is(i - 1, ".") ? i - 1 : i;
            }
        }

        return -1;
    }

    // The end of the outline without its last mark, where the paragraph ends there too
    private static int EndOfLine(Outline outline)
    {
        var document = outline.Document;
        if (outline.SpanOf(0, outline.Count).End < document.Paragraphs[outline.Paragraph].Span.End)
        {
            return -1;
        }

        return outline.IsPunctuation(outline.Count - 1) ? outline.Count - 1 : outline.Count;
    }
}
