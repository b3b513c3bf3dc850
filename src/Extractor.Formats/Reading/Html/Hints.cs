namespace Extractor.Reading.Html;

/// <summary>What an element's name and attributes tell of its content.</summary>
[Flags]
internal enum Hints
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The text of an article.</summary>
    Body = 1,

    /// <summary>An article with its headline.</summary>
    Article = 2,

    /// <summary>No part of an article: navigation, related links, comments, advertisements.</summary>
    Furniture = 4,

    /// <summary>A caption or a credit.</summary>
    Caption = 8,

    /// <summary>Who wrote the article.</summary>
    Byline = 16,

    /// <summary>When it was published.</summary>
    Date = 32,

    /// <summary>The lines between headline and text.</summary>
    Standfirst = 64,

    /// <summary>Not shown.</summary>
    Hidden = 128,
}
