using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Paragraphs;

/// <summary>Tells what surrounds an article on its page from what belongs to it.</summary>
internal static class Furniture
{
    // The longest notice of PolNeAR train, the agencies' “Additional reporting by …”, has 251 characters
    private const int LongestNotice = 300;

    // “Photo by”, a name, the page it was taken from and its licence
    private const int LongestCredit = 160;

    private static readonly FurnitureList Anywhere = FurnitureList.ReadEmbedded("anywhere");
    private static readonly FurnitureList Head = FurnitureList.ReadEmbedded("head");
    private static readonly FurnitureList Credits = FurnitureList.ReadEmbedded("credit");

    private static readonly CharacterSet Edges = new(" \u00A0\t.:!…()[]{}*|•›>-_=~" + Characters.Dashes);

    /// <summary>Whether a paragraph is furniture wherever it stands.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> paragraph) =>
        IsMarkup(paragraph)
        || (paragraph.Length <= LongestNotice && Edges.Trim(paragraph) is var text && (Anywhere.Fits(text) || Credits.Fits(text)));

    /// <summary>Whether a paragraph above the first one of the article's body is furniture: a section's name, a byline.</summary>
    public static bool IsHeadFurniture(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= LongestNotice && Head.Fits(Edges.Trim(paragraph));

    /// <summary>Where the credit begins that is a paragraph's last sentence, or -1.</summary>
    public static int CreditStart(string text, TextSpan paragraph)
    {
        // The sentence before it ends a few marks and a blank earlier
        for (var end = Math.Max(paragraph.Start, paragraph.End - LongestCredit - SentenceEnd.Longest - 1); (end = SentenceEnd.FirstIn(text, end, paragraph.End)) >= 0;)
        {
            var start = TextLines.Trimmed(text, end, paragraph.End).Start;
            if (start > end && paragraph.End - start <= LongestCredit && Credits.Fits(Edges.Trim(text.AsSpan(start, paragraph.End - start))))
            {
                return start;
            }
        }

        return -1;
    }

    /// <summary>Whether tags and white space are all there is: <c>&lt;tweet id="1"/&gt;</c>.</summary>
    private static bool IsMarkup(ReadOnlySpan<char> paragraph)
    {
        var rest = paragraph;
        while (MarkupTag.LengthAt(rest) is var length and > 0)
        {
            rest = rest[length..].TrimStart();
        }

        return rest.IsEmpty;
    }
}
