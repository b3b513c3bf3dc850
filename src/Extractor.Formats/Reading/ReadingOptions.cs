using System.Text;

namespace Extractor.Reading;

/// <summary>How to read sources.</summary>
public sealed record ReadingOptions
{
    /// <summary>The format of every source, or null to go by its ending and its content.</summary>
    public InputFormat? Format { get; init; }

    /// <summary>The encoding of every text, or null to find it out.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The field or column that holds an article's text, or null to go by its name.</summary>
    public string? TextField { get; init; }

    /// <summary>The field or column that tells an article from the others, or null to go by its name.</summary>
    public string? IdField { get; init; }

    /// <summary>The field or column that holds the headline, or null to go by its name.</summary>
    public string? TitleField { get; init; }

    /// <summary>The field or column that holds the day of publication, or null to go by its name.</summary>
    public string? DateField { get; init; }

    /// <summary>Whether to read articles that seem not to be in English.</summary>
    public bool Force { get; init; }

    /// <summary>
    /// The part of the articles that is wanted, or null for all. A file that is one article of another part is not read; of a
    /// file that holds several articles all are given, since reading them tells which they are.
    /// </summary>
    public Shard? Shard { get; init; }

    /// <summary>Called before more is read of standard input or another pipe, which may wait for whoever writes it; or null.</summary>
    public Action? BeforeWaiting { get; init; }

    /// <summary>The most bytes that one article may have in its source.</summary>
    /// <remarks>A bound for memory. The longest of 840 articles of PolNeAR train has 40 thousand.</remarks>
    public int MaximumLength { get; init; } = 64 * 1024 * 1024;
}
