using Extractor.Paragraphs;

namespace Extractor.Reading.Html;

/// <summary>Tells lines that lead to other articles, or ask for something, from the article's own.</summary>
internal static class Teasers
{
    private static readonly PhraseList LeadIns = PhraseList.Read("lead-ins.txt");

    /// <summary>“<b>Read more:</b> <u>Council votes on bridge</u>”, “Sign up for our newsletter”.</summary>
    /// <remarks>“More <u>than two hundred trees fell in the park</u>, the city said.” is none: what is linked there is a headline, without a full stop.</remarks>
    public static bool IsTeaser(PageBlock block) =>
        Furniture.IsFurniture(block.Text)
        || (2 * block.LinkedWords >= block.Words && !block.Text.EndsWith('.') && LeadIns.Fits(block.Text));
}
