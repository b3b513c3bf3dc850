using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Quotations;

/// <summary>Tells what quotation marks are for by a few rules about form, surest first; the first that holds decides.</summary>
internal sealed class QuotationUses(string text)
{
    // The longest of 371 titles of works in PolNeAR train has 60 characters
    private const int LongestTitle = 100;
    private const int MostTermWords = 3;
    private const int MostMentionedWords = 6;

    // No list holds a longer word
    private const int LongestWord = 24;

    private static readonly WordSet Mentions = WordSet.ReadEmbedded("en/quotation/mention.txt");
    private static readonly WordSet Works = WordSet.ReadEmbedded("en/quotation/work.txt");
    private static readonly WordSet Small = WordSet.ReadEmbedded("en/quotation/small.txt");

    private static readonly CharacterSet BetweenWords = new(" \u00A0-" + Characters.Dashes);
    private static readonly CharacterSet Edges = new(".,?!…'’‘&");

    /// <summary>What the marks around a content are for.</summary>
    /// <param name="span">The quotation with its marks.</param>
    /// <param name="content">Its only part.</param>
    /// <param name="paragraph">The paragraph it stands in.</param>
    public QuotationUse Of(TextSpan span, TextSpan content, TextSpan paragraph)
    {
        var inside = content.In(text);
        if (inside.Length > LongestTitle || inside.TrimEnd(".,?!…").IndexOfAny(".;:?!") >= 0)
        {
            return QuotationUse.Speech;
        }

        var words = Words(inside);
        var before = WordBefore(span.Start, paragraph, out var gap);
        return IsMention(before, gap, words) || IsNickname(span, inside, before, gap, words, paragraph) ? QuotationUse.Term
            : IsTitle(inside, before, gap, words) ? QuotationUse.Title
            : IsSetApart(span, inside, gap, words, paragraph) ? QuotationUse.Term
            : QuotationUse.Speech;
    }

    /// <summary>the word “wall”; a so-called “dreamer”.</summary>
    private static bool IsMention(ReadOnlySpan<char> before, Gap gap, int words) =>
        gap == Gap.Blank && words <= MostMentionedWords && Mentions.Contains(before);

    /// <summary>Emil “The Oak” Brandt: between two names, no mark between them.</summary>
    private bool IsNickname(TextSpan span, ReadOnlySpan<char> inside, ReadOnlySpan<char> before, Gap gap, int words, TextSpan paragraph) =>
        gap == Gap.Blank
        && words <= MostTermWords
        && char.IsUpper(before[0])
        && char.IsUpper(inside[0])
        && char.IsLetter(inside[^1])
        && span.End + 1 < paragraph.End
        && text[span.End] == ' '
        && char.IsUpper(text[span.End + 1]);

    /// <summary>the film “Taxi Driver”; on NBC’s “Meet the Press”; she sang “Amazing Grace”.</summary>
    private static bool IsTitle(ReadOnlySpan<char> inside, ReadOnlySpan<char> before, Gap gap, int words)
    {
        if (gap == Gap.None || !IsInTitleCase(inside))
        {
            return false;
        }

        var isOwned = char.IsUpper(before[0]) && before[^1] == 's' && before.Length > 2 && before[^2] is '\'' or '’';
        return Works.Contains(before) || (gap == Gap.Blank && !inside.TrimEnd(',').Contains(',') && (words > 1 || isOwned));
    }

    /// <summary>They found “progress” in it: one to three words in the middle of a clause.</summary>
    private bool IsSetApart(TextSpan span, ReadOnlySpan<char> inside, Gap gap, int words, TextSpan paragraph) =>
        gap == Gap.Blank
        && words <= MostTermWords
        && char.IsLetterOrDigit(inside[^1])
        && span.End + 1 < paragraph.End
        && char.IsWhiteSpace(text[span.End])
        && char.IsLower(text[span.End + 1]);

    private static bool IsInTitleCase(ReadOnlySpan<char> inside)
    {
        var capitals = 0;
        var first = true;
        foreach (var piece in BetweenWords.Split(inside))
        {
            var word = Edges.Trim(piece);
            if (word.IsEmpty)
            {
                continue;
            }

            if (!char.IsUpper(word[0]) && !char.IsDigit(word[0]) && (first || !Small.Contains(word)))
            {
                return false;
            }

            capitals++;
            first = false;
        }

        return capitals > 0;
    }

    private static int Words(ReadOnlySpan<char> inside)
    {
        var words = 1;
        foreach (var c in inside)
        {
            words += char.IsWhiteSpace(c) ? 1 : 0;
        }

        return words;
    }

    /// <summary>The word before a mark, and what stands between.</summary>
    private ReadOnlySpan<char> WordBefore(int start, TextSpan paragraph, out Gap gap)
    {
        gap = Gap.None;
        var end = start;
        while (end > paragraph.Start && start - end < 2 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var isComma = end > paragraph.Start && text[end - 1] == ',';
        end -= isComma ? 1 : 0;
        var first = end;
        while (first > paragraph.Start && end - first < LongestWord && (char.IsLetterOrDigit(text[first - 1]) || text[first - 1] is '-' or '\'' or '’'))
        {
            first--;
        }

        if (end < start && first < end)
        {
            gap = isComma ? Gap.Comma : Gap.Blank;
        }

        return text.AsSpan(first, end - first);
    }

    /// <summary>What stands between a mark and the word before it.</summary>
    private enum Gap
    {
        None,
        Blank,
        Comma,
    }
}
