using Extractor.Statements;

namespace Extractor.Writing.Tables;

/// <summary>A speaker of an article, with how much of it is theirs.</summary>
/// <param name="article">The article.</param>
/// <param name="share">The speaker and their share.</param>
internal sealed class SpeakerRow(Article article, SpeakerShare share)
{
    /// <summary>The article.</summary>
    public Article Article => article;

    /// <summary>The speaker.</summary>
    public Speaker Speaker => share.Speaker;

    /// <summary>How much of the article is theirs.</summary>
    public SpeakerShare Share => share;

    /// <summary>The rows of an article.</summary>
    public static IEnumerable<SpeakerRow> Of(Extraction extraction) =>
        SpeakerShares.Of(extraction).Speakers.Select(share => new SpeakerRow(extraction.Article, share));
}
