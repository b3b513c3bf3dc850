using System.Globalization;
using Extractor.Writing;

namespace Extractor.Verification;

/// <summary>An article's text that claims are held against.</summary>
internal sealed class VerbatimText(string text)
{
    private const int MostShown = 60;

    private readonly CodePoints _codePoints = new(text);

    /// <summary>What is wrong with a claim; null where its words stand where it says.</summary>
    public string? ProblemOf(Claim claim)
    {
        var length = _codePoints.At(text.Length);
        foreach (var span in claim.Spans)
        {
            if (span.Start > span.End || span.End > length)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{span.Start}–{span.End} does not lie in the article, which has {length} characters");
            }
        }

        var parts = claim.Spans.Select(span => text[_codePoints.OffsetOf(span.Start).._codePoints.OffsetOf(span.End)]);
        var there = string.Join(' ', parts);
        if (Holds(claim, there, claim.Text) || (claim.HasOuterBoundsOnly && Holds(claim, there, ClaimFields.WithoutMark(claim.Text))))
        {
            return null;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"says “{Shorten(claim.Text)}”, and “{Shorten(there)}” stands at {claim.Spans[0].Start}–{claim.Spans[^1].End}");
    }

    /// <summary>Whether words are those that stand there, or parts of it where only the outer bounds are known.</summary>
    private static bool Holds(Claim claim, string there, string words)
    {
        // What UTF-8 cannot hold was written as a replacement character
        var text = words.Contains('\uFFFD', StringComparison.Ordinal) ? Replace(there) : there;
        return text == words || (claim.HasOuterBoundsOnly && ClaimedWords.ArePartsOf(text, words, claim.Cue));
    }

    private static string Replace(string words) =>
        string.Concat(words.EnumerateRunes().Select(rune => rune.ToString()));

    private static string Shorten(string words) => words.Length <= MostShown ? words : words[..MostShown] + "…";
}
