namespace Extractor.Reading;

/// <summary>A source does not hold what its format asks for, and nothing more can be read from it.</summary>
/// <param name="problem">What was found, and where.</param>
public sealed class UnreadableArticleException(ReadingProblem problem) : FormatException(problem.Message)
{
    /// <summary>A problem of the whole source.</summary>
    /// <param name="path">The path of the source.</param>
    /// <param name="what">What was found.</param>
    public UnreadableArticleException(string path, string what)
        : this(new ReadingProblem(path, null, what))
    {
    }

    /// <summary>What was found, and where.</summary>
    public ReadingProblem Problem { get; } = problem;
}
