using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>
/// Finds where a reported clause or object ends: at the end of the sentence, or before it at the first boundary. A clause
/// ends where the writer comments and where somebody reports anew; an object ends also at an occasion, a day or a new clause.
/// </summary>
internal static class ContentEnds
{
    // 250 items: longer than any sentence of news; a bound keeps hostile text linear
    private const int Reach = 250;

    /// <summary>The end of the clause that begins at <paramref name="first"/>.</summary>
    public static int OfClause(CueSite site, int first)
    {
        var outline = site.Outline;
        var limit = Math.Min(outline.Count, first + Reach);
        for (var i = first + 1; i < limit; i++)
        {
            if (outline.Is(i, ";") || Reports.BeginAt(site, i) || IsComment(outline, first, i) || IsAfterthought(outline, i))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>The end of the sentence, or of its part before a semicolon.</summary>
    public static int OfSentence(Outline outline, int first)
    {
        var end = first;
        while (end < outline.Count && end < first + Reach && !outline.Is(end, ";"))
        {
            end++;
        }

        return end;
    }

    /// <summary>The end of the noun phrase or infinitive that begins at <paramref name="first"/>, with what belongs to it.</summary>
    public static int OfObject(CueSite site, int first) => new ObjectEnds(site, first).Find(Math.Min(site.Outline.Count, first + Reach));

    // “said she would appeal, | a step that surprised many”, but “said Mr. Hale, a nurse, would appeal”: 24 of 39 such were the writer's (PolNeAR train)
    private static bool IsComment(Outline outline, int first, int item) =>
        Clauses.AfterComma(outline, item) is { } next
            ? outline.Is(next, WordClasses.IndefiniteArticle) && outline.HasFinite(first, item) && !Clauses.BeginsMainClause(outline, next)
            : Clauses.IsSingleDash(outline, item) && (outline.Upos(item + 1) is Upos.Det or Upos.Pron || outline.Is(item + 1, WordClasses.ContrastConjunction));

    // “said she would appeal, | but she has not done so”, “said she would hire Mr. Hale, | who once worked for the bank.”:
    // 14 of 17 and 15 of 21 such were the writer's (PolNeAR train)
    private static bool IsAfterthought(Outline outline, int item)
    {
        if (Clauses.AfterComma(outline, item) is not { } next)
        {
            return false;
        }

        return IsComparison(outline, next)
            || (outline.Is(next, "but")
                ? outline.Xpos(next + 1) == Xpos.Prp && !outline.Is(next + 1, "it") && Clauses.BeginsMainClause(outline, next + 1)
                : outline.Is(next, "who") && outline.Upos(next - 2) == Upos.Propn && Clauses.AsideEnd(outline, next - 1) == outline.Count);
    }

    // “40 percent said they backed it, | compared with 30 percent in May”: 9 of 10 such were the writer's (PolNeAR train)
    private static bool IsComparison(Outline outline, int item) =>
        outline.Is(item, "compared") && outline.Upos(outline.Upos(item + 2) == Upos.Det ? item + 3 : item + 2) == Upos.Num;
}
