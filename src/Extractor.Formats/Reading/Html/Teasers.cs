using Extractor.Paragraphs;

namespace Extractor.Reading.Html;

/// <summary>Tells lines that lead to other articles, or ask for something, from the article's own.</summary>
internal static class Teasers
{
    private static readonly string[] LeadIns = PageLists.Read("lead-ins.txt");

    /// <summary>“<b>Read more:</b> <u>Council votes on bridge</u>”, “Sign up for our newsletter”.</summary>
    public static bool IsTeaser(PageBlock block) =>
        Furniture.IsFurniture(block.Text)
        || (2 * block.LinkedWords >= block.Words && LeadIns.Any(leadIn => Begins(block.Text, leadIn)));

    private static bool Begins(string text, string leadIn)
    {
        var start = text.AsSpan().TrimStart("•*-–—►▶>[( ");
        return start.StartsWith(leadIn, StringComparison.OrdinalIgnoreCase)
            && (start.Length == leadIn.Length || !char.IsLetterOrDigit(start[leadIn.Length]));
    }
}
