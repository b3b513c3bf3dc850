using Extractor.Paragraphs;

namespace Extractor.Reading.Html;

/// <summary>Chooses the paragraphs of an article from the blocks of its page.</summary>
internal static class ArticleText
{
    private const int FewestWordsOfSentence = 3;

    /// <summary>The blocks that are the article's text, in order; none where the page has no article.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="regions">Its regions, furniture marked.</param>
    /// <param name="metadata">What the page tells about its article.</param>
    public static IReadOnlyList<PageBlock> Find(IReadOnlyList<PageBlock> blocks, IReadOnlyList<PageRegion> regions, PageMetadata metadata)
    {
        if (ArticlePlace.Find(blocks, regions, metadata.Headline) is not { } place)
        {
            return [];
        }

        var chosen = new List<PageBlock>();
        var sections = new FurnitureSections(blocks, place);
        var hasBegun = false;
        for (var i = Start(blocks, place, metadata.Headline); i < place.EndBlock; i++)
        {
            var block = blocks[i];
            if (sections.Pass(block) && Belongs(block, metadata.Title) && (hasBegun || !IsHeadLine(block, metadata.Byline)))
            {
                chosen.Add(block);
                hasBegun |= block.IsProse;
            }
        }

        if (metadata.Body is { } body)
        {
            AttestedText.Trim(chosen, body);
        }

        DropHeadingsAtEnd(chosen);
        if (chosen.Count > 0 && Standfirst.Find(blocks, chosen, metadata) is { } standfirst)
        {
            chosen.Insert(0, standfirst);
        }

        return chosen;
    }

    /// <summary>The block to begin with: below the headline, where most of the prose is.</summary>
    private static int Start(IReadOnlyList<PageBlock> blocks, PageRegion place, PageBlock? headline)
    {
        if (headline is null || headline.Number < place.FirstBlock || headline.Number >= place.EndBlock)
        {
            return place.FirstBlock;
        }

        int above = 0, below = 0;
        for (var i = place.FirstBlock; i < place.EndBlock; i++)
        {
            var words = blocks[i].IsProse && !blocks[i].Region.IsFurniture ? blocks[i].Words : 0;
            above += i < headline.Number ? words : 0;
            below += i > headline.Number ? words : 0;
        }

        return below > above ? headline.Number + 1 : place.FirstBlock;
    }

    private static bool Belongs(PageBlock block, string? title)
    {
        if (block.Region.IsFurniture || block.Text == title || !block.Text.Any(char.IsLetterOrDigit) || Teasers.IsTeaser(block) || IsBylineOrDate(block))
        {
            return false;
        }

        return block.Kind switch
        {
            BlockKind.Heading => block.Region.Element.LocalName != "h1" && !block.IsLinkedHeadline,
            BlockKind.Paragraph => block.LinkedWords < block.Words,
            BlockKind.Item => 2 * block.LinkedWords < block.Words,
            BlockKind.Cell => true,
            _ => block.IsProse || IsShortSentence(block),
        };
    }

    /// <summary>Whether a block that may be anything reads like a short paragraph: “Nobody was hurt.”</summary>
    private static bool IsShortSentence(PageBlock block) =>
        block.Words >= FewestWordsOfSentence && 2 * block.LinkedWords < block.Words && SentenceEnd.IsAt(block.Text, block.Text.Length);

    private static bool IsBylineOrDate(PageBlock block) =>
        (!block.IsProse && (block.Region.Hints & (Hints.Byline | Hints.Date)) != 0)
        || (block.Words <= Bylines.LongestLine && (block.Region.Hints & Hints.Byline) != 0);

    /// <summary>Whether a block above the first paragraph names the section, the author or the day.</summary>
    private static bool IsHeadLine(PageBlock block, string? byline) =>
        !block.IsProse && (block.Text == byline || Furniture.IsHeadFurniture(block.Text) || PublicationDate.In(block.Text) is not null);

    /// <summary>A heading with nothing below it heads what was left out.</summary>
    private static void DropHeadingsAtEnd(List<PageBlock> chosen)
    {
        while (chosen.Count > 0 && chosen[^1].Kind == BlockKind.Heading)
        {
            chosen.RemoveAt(chosen.Count - 1);
        }
    }
}
