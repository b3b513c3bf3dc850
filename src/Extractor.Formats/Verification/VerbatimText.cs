using System.Buffers;
using System.Globalization;
using Extractor.Writing;

namespace Extractor.Verification;

/// <summary>An article's text that claims are held against.</summary>
internal sealed class VerbatimText(string text)
{
    private const int MostShown = 60;

    // What may stand around a cue that breaks a statement
    private static readonly SearchValues<char> MarksOfGaps = SearchValues.Create(",;:–—-\"'“”„‘’‚«»‹›`(");

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
        if (Holds(there, claim.Text) || Holds(there, WithoutMark(claim.Text)))
        {
            return null;
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"says “{Shorten(claim.Text)}”, and “{Shorten(there)}” stands at {claim.Spans[0].Start}–{claim.Spans[^1].End}");
    }

    /// <summary>
    /// Whether words are those that stand there. A row has only where a statement begins and ends, and its words leave out
    /// what stands between its parts, a cue in commas or between quotation marks: “We go,” she said, “now.” No word
    /// may be left out without such a mark.
    /// </summary>
    private static bool Holds(string there, string words)
    {
        // What UTF-8 cannot hold was written as a replacement character
        if (there == words || (words.Contains('\uFFFD', StringComparison.Ordinal) && Replace(there) == words))
        {
            return true;
        }

        var parts = words.Split(' ');
        if (parts.Length < 2 || !there.StartsWith(parts[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = parts[0].Length;
        foreach (var part in parts.AsSpan(1))
        {
            var next = there.IndexOf(part, at, StringComparison.Ordinal);
            if (next < 0 || (there[at..next] != " " && !there.AsSpan(at, next - at).ContainsAny(MarksOfGaps)))
            {
                return false;
            }

            at = next + part.Length;
        }

        return at == there.Length;
    }

    /// <summary>The text without the apostrophe that keeps a spreadsheet from running it.</summary>
    private static string WithoutMark(string words) =>
        words.Length > 1 && words[0] == '\'' && (words[1] is '=' or '+' or '-' or '@' or '\t' or '\r') ? words[1..] : words;

    private static string Replace(string words) =>
        string.Concat(words.EnumerateRunes().Select(rune => rune.ToString()));

    private static string Shorten(string words) => words.Length <= MostShown ? words : words[..MostShown] + "…";
}
