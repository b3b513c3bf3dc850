namespace Extractor.Reading.Html;

/// <summary>Finds the lines between an article's headline and its text, which many pages keep apart from the text.</summary>
internal static class Standfirst
{
    private const int FewestWords = 5;
    private const int MostWords = 80;

    // The element that is named may hold the one with the words
    private const int MostAround = 3;

    /// <summary>The standfirst where it is not yet among the chosen blocks, or null.</summary>
    public static PageBlock? Find(IReadOnlyList<PageBlock> blocks, List<PageBlock> chosen, PageMetadata metadata)
    {
        PageBlock? standfirst = null;
        foreach (var block in blocks.Take(chosen[0].Number))
        {
            if (block.Words is < FewestWords or > MostWords || 2 * block.LinkedWords > block.Words || block.Text == metadata.Title)
            {
                continue;
            }

            if (metadata.Descriptions.Any(description => IsSame(description, block.Text)))
            {
                standfirst = block;
                break;
            }

            standfirst = IsNamed(block) ? block : standfirst;
        }

        // Some show it once more as their first paragraph, or as a part of it
        return standfirst is not null && chosen.Exists(one => one.Text.StartsWith(standfirst.Text, StringComparison.Ordinal)) ? null : standfirst;
    }

    private static bool IsNamed(PageBlock block)
    {
        var region = block.Region;
        for (var i = 0; i < MostAround && region is not null; i++, region = region.Parent)
        {
            if ((region.Hints & Hints.Standfirst) != 0)
            {
                return !block.Region.IsFurniture;
            }
        }

        return false;
    }

    /// <summary>Whether two texts have the same letters and digits.</summary>
    private static bool IsSame(string one, string other) =>
        one.Where(char.IsLetterOrDigit).SequenceEqual(other.Where(char.IsLetterOrDigit));
}
