namespace Extractor.Reading.Html;

/// <summary>What a stretch of text is on its page.</summary>
internal enum BlockKind
{
    /// <summary>Text in an element that may hold anything.</summary>
    Text,

    /// <summary>A paragraph: <c>p</c>, or text in a block quotation.</summary>
    Paragraph,

    /// <summary>A headline or a heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>A cell of a table.</summary>
    Cell,
}

/// <summary>Text that a browser shows as one paragraph, white space as it shows it.</summary>
internal sealed class PageBlock
{
    /// <summary>Its number on the page, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The region that holds it: the nearest element that stands in a block of its own.</summary>
    public required PageRegion Region { get; init; }

    /// <summary>What it is.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>The text; a line end is a single <c>br</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Where the text stands in the page's source, offsets of the text counted from the block's beginning.</summary>
    public required IReadOnlyList<SourcePiece> Pieces { get; init; }

    /// <summary>The number of words.</summary>
    public required int Words { get; init; }

    /// <summary>How many of the words stand in links.</summary>
    public required int LinkedWords { get; init; }

    /// <summary>Whether it is the headline of another article, all of it a link.</summary>
    public bool IsLinkedHeadline => Kind == BlockKind.Heading && Words >= 4 && LinkedWords == Words;

    /// <summary>Whether it reads like a paragraph of prose: ten words and more, most of them in no link.</summary>
    public bool IsProse => Kind != BlockKind.Heading && Words >= 10 && 2 * LinkedWords < Words;
}
