using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Attributions.Grammar;

/// <summary>Finds where the words before a report begin to be what it reports.</summary>
internal static class ClauseStarts
{
    // 12 items: “SAN TIRO, Calif., Feb. 3 (Reuters) — ”
    private const int LongestDateline = 12;

    /// <summary>
    /// The first item that may be reported between <paramref name="first"/> and <paramref name="end"/>, where a report begins:
    /// behind a dateline, a bracket that is still open and a colon.
    /// </summary>
    public static int Of(Outline outline, int first, int end)
    {
        var start = first == 0 ? AfterDateline(outline, end) : first;
        for (var i = end - 1; i >= start; i--)
        {
            if (outline.Is(i, ")"))
            {
                return start;
            }

            // “The vote was close (it took an hour, | Ms. Ortega said)”
            if (outline.Is(i, "("))
            {
                return i + 1;
            }
        }

        return start;
    }

    // “LISBON (Reuters) — | The bridge will close, Ms. Ortega said”
    private static int AfterDateline(Outline outline, int end)
    {
        var dash = 0;
        while (dash < end && dash < LongestDateline && !NounPhrases.IsDash(outline, dash) && IsOfDateline(outline, dash))
        {
            dash++;
        }

        return dash > 0 && NounPhrases.IsDash(outline, dash) ? dash + 1 : 0;
    }

    private static bool IsOfDateline(Outline outline, int item) =>
        outline.Upos(item) is Upos.Propn or Upos.Punct or Upos.Num || outline.Is(item, WordClasses.Month);
}
