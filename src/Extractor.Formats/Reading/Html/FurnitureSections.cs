namespace Extractor.Reading.Html;

/// <summary>Passes over sections of a page that a heading names as no part of the article: “Related stories”, “More from this author”.</summary>
internal sealed class FurnitureSections(PageRegion place)
{
    private static readonly string[] Headings = [.. PageLists.Read("section-headings.txt")];
    private static readonly string[] CommentHeadings = [.. PageLists.Read("comment-headings.txt")];

    private PageRegion? _section;
    private bool _untilProse;
    private bool _isOver;

    /// <summary>Whether the block, the next one of the page, is in no such section.</summary>
    public bool Pass(PageBlock block)
    {
        _isOver |= block.Kind == BlockKind.Heading && CommentHeadings.Any(heading => Begins(block.Text.AsSpan().TrimStart("0123456789 "), heading));
        if (_isOver)
        {
            return false;
        }

        if (IsHeading(block))
        {
            _section = block.Region.Parent;
            // Where the heading stands among the article's own paragraphs, only the links below it are its section
            _untilProse = _section is null || place.IsIn(_section);
            return false;
        }

        if (_section is null)
        {
            return true;
        }

        var isOver = _untilProse ? block.IsProse : !block.Region.IsIn(_section);
        _section = isOver ? null : _section;
        return isOver;
    }

    private static bool IsHeading(PageBlock block) =>
        block.Words <= 8 && block.Kind is BlockKind.Heading or BlockKind.Text or BlockKind.Paragraph
        && Headings.Any(heading => Begins(block.Text, heading) && (block.Kind == BlockKind.Heading || block.Text.Length <= heading.Length + 1));

    private static bool Begins(ReadOnlySpan<char> text, string heading) =>
        text.StartsWith(heading, StringComparison.OrdinalIgnoreCase) && (text.Length == heading.Length || !char.IsLetterOrDigit(text[heading.Length]));
}
