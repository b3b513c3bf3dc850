namespace Extractor.Reading;

/// <summary>What reading gives next: an article, or a problem in the place of one or beside it.</summary>
public sealed record ReadResult
{
    private ReadResult()
    {
    }

    /// <summary>The article, or null where there is a problem.</summary>
    public Article? Article { get; private init; }

    /// <summary>The problem, or null where there is an article.</summary>
    public ReadingProblem? Problem { get; private init; }

    /// <summary>An article that was read.</summary>
    public static implicit operator ReadResult(Article article) => new() { Article = article };

    /// <summary>A problem; reading goes on behind it.</summary>
    public static implicit operator ReadResult(ReadingProblem problem) => new() { Problem = problem };
}
