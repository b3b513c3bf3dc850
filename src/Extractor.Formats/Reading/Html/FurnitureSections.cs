namespace Extractor.Reading.Html;

/// <summary>
/// Passes over what lies within an article's place and is none of it: sections under “Related stories”, teasers of other
/// articles, and all below a heading of readers' comments. Asked block by block, in the page's order.
/// </summary>
internal sealed class FurnitureSections
{
    private const int LongestHeading = 8;

    // A headline and two sentences
    private const int MostProseOfTeaser = 60;

    private static readonly PhraseList Headings = PhraseList.Read("section-headings.txt");
    private static readonly PhraseList CommentHeadings = PhraseList.Read("comment-headings.txt");

    private readonly PageRegion _place;
    private readonly BlockSums _prose;
    private PageRegion? _section;
    private bool _untilProse;
    private bool _isOver;

    /// <summary>Begins a pass.</summary>
    /// <param name="blocks">The page's blocks.</param>
    /// <param name="place">Where the article is.</param>
    public FurnitureSections(IReadOnlyList<PageBlock> blocks, PageRegion place) => (_place, _prose) = (place, BlockSums.OfProse(blocks));

    /// <summary>Whether the block, the next one of the place, is in no such section.</summary>
    public bool Pass(PageBlock block)
    {
        _isOver |= block.Kind == BlockKind.Heading && CommentHeadings.Fits(block.Text);
        if (_isOver)
        {
            return false;
        }

        if (NamesSection(block))
        {
            _section = block.Region.Parent;
            // Where the heading stands among the article's own paragraphs, only the links below it are its section
            _untilProse = _section is null || _place.IsIn(_section);
            return false;
        }

        if (_section is not null && (_untilProse ? !block.IsProse : block.Region.IsIn(_section)))
        {
            return false;
        }

        (_section, _untilProse) = (TeaserOf(block), false);
        return _section is null;
    }

    // “More on that later.” is a paragraph, if it is no heading
    private static bool NamesSection(PageBlock block) => block.Words <= LongestHeading && block.Kind switch
    {
        BlockKind.Heading => Headings.Fits(block.Text),
        BlockKind.Text or BlockKind.Paragraph => Headings.FitsWhole(block.Text),
        _ => false,
    };

    /// <summary>The region of a teaser that begins with the block, a linked headline, and holds little more; null where it begins none.</summary>
    private PageRegion? TeaserOf(PageBlock block)
    {
        if (!block.IsLinkedHeadline)
        {
            return null;
        }

        PageRegion? teaser = null;
        for (var region = block.Region.Parent; region is not null && region != _place; region = region.Parent)
        {
            if (_prose.In(region) > MostProseOfTeaser)
            {
                break;
            }

            teaser = region;
        }

        return teaser;
    }
}
