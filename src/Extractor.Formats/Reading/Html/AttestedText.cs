namespace Extractor.Reading.Html;

/// <summary>
/// Uses the text that the metadata give as evidence for where the article begins and ends on the page. That text may be
/// cut short or lack headings, so nothing is taken from it, and nothing is left out between two attested paragraphs.
/// </summary>
internal static class AttestedText
{
    private const int Shingle = 4;

    // Below that the text given is an excerpt, or of another article
    private const double EnoughAttested = 0.75;

    /// <summary>Takes away what stands before the first and after the last attested paragraph, where most of the chosen text is attested.</summary>
    public static void Trim(List<PageBlock> chosen, string body)
    {
        var told = Shingles(body).ToList();
        var known = told.ToHashSet();
        int words = 0, attested = 0, first = chosen.Count, last = -1;
        for (var i = 0; i < chosen.Count; i++)
        {
            if (!chosen[i].IsProse)
            {
                continue;
            }

            words += chosen[i].Words;
            var shingles = Shingles(chosen[i].Text).ToList();
            if (2 * shingles.Count(known.Contains) > shingles.Count)
            {
                attested += chosen[i].Words;
                (first, last) = (Math.Min(first, i), i);
            }
        }

        if (last < 0 || attested < EnoughAttested * words)
        {
            return;
        }

        // What ends in the middle of a paragraph, or in “…”, is cut short
        if (Shingles(chosen[last].Text).LastOrDefault() == told[^1])
        {
            chosen.RemoveRange(last + 1, chosen.Count - last - 1);
        }

        chosen.RemoveRange(0, first);
    }

    /// <summary>The hashes of every four words that follow one another.</summary>
    private static IEnumerable<int> Shingles(string text)
    {
        var words = text.Split(Headlines.WordEnds, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + Shingle <= words.Length; i++)
        {
            var hash = 17;
            for (var j = i; j < i + Shingle; j++)
            {
                foreach (var letter in words[j])
                {
                    hash = (hash * 31) + letter;
                }

                hash *= 31;
            }

            yield return hash;
        }
    }
}
