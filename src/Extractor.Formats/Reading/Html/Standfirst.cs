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
        PageBlock? named = null;
        foreach (var block in blocks)
        {
            if (block == chosen[0])
            {
                break;
            }

            if (block.Words is < FewestWords or > MostWords || 2 * block.LinkedWords > block.Words || block.Text == metadata.Title
                || chosen.Any(one => one.Text.StartsWith(block.Text, StringComparison.Ordinal)))
            {
                continue;
            }

            if (metadata.Descriptions.Any(description => IsSame(description, block.Text)))
            {
                return block;
            }

            named = IsNamed(block) ? block : named;
        }

        return named;
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
