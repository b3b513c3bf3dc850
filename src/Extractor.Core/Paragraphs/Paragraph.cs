namespace Extractor.Paragraphs;

/// <summary>What a paragraph is for the reader.</summary>
public enum ParagraphKind
{
    /// <summary>A paragraph of the article.</summary>
    Body,

    /// <summary>The headline; it may hold statements.</summary>
    Title,

    /// <summary>The line that tells the day of publication; no statement is taken from it.</summary>
    Date,

    /// <summary>What surrounds an article on a page: section names, photo credits, notices. No statement is taken from it.</summary>
    Furniture,
}

/// <summary>A paragraph of the article.</summary>
/// <param name="Span">Its text without white space at the ends, in UTF-16 units; a blank line that breaks a sentence lies inside.</param>
/// <param name="Kind">What it is for the reader.</param>
/// <param name="Number">Its number for people, from 1; a photo credit at the end of a paragraph shares the number of that paragraph.</param>
public readonly record struct Paragraph(TextSpan Span, ParagraphKind Kind, int Number);
