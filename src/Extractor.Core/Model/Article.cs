namespace Extractor.Model;

/// <summary>A news article as it was read: its text, which never changes, and what its source says about it.</summary>
public sealed record Article
{
    /// <summary>Where the article comes from, as given on the command line or found under a folder; <c>-</c> for standard input.</summary>
    public required string Path { get; init; }

    /// <summary>
    /// The article's name within its input, the same on every machine: the path below the folder that was given,
    /// or the file's name. Ids of statements are made from it and the text, so it must differ between two articles
    /// of one run that have the same text.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>The decoded text, without its byte order mark and otherwise unchanged; all spans point into it.</summary>
    public required string Text { get; init; }

    /// <summary>The headline, or null where neither the source nor the text shows one.</summary>
    public string? Title { get; init; }

    /// <summary>The day of publication or last update, or null where neither the source nor the text shows one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The authors as named by the source, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The publication as named by the source, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Whether <see cref="Text"/> was taken out of mark-up, so that an output must carry it for its spans to be checked.</summary>
    public bool IsTakenFromMarkup { get; init; }

    /// <summary>Where <see cref="Text"/> stands in the mark-up it was taken from, or null where it was not taken from any or that is not known.</summary>
    public SourceMap? SourceMap { get; init; }
}
