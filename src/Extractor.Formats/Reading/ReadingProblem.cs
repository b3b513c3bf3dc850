namespace Extractor.Reading;

/// <summary>Something to tell about a source or one of its articles.</summary>
/// <param name="Path">The path of the source.</param>
/// <param name="Line">The line, or a spreadsheet's row, from 1; null where it is about the whole source.</param>
/// <param name="What">What was found and, where that helps, what was expected.</param>
/// <param name="CostsArticle">Whether an article is lost by it; a note costs none.</param>
public sealed record ReadingProblem(string Path, long? Line, string What, bool CostsArticle = true)
{
    /// <summary>What kind of problem it is.</summary>
    public ProblemKind Kind { get; init; }

    /// <summary>Whether it is about a record, a line or a row, of a file that holds several articles; else it is about a whole file.</summary>
    public bool IsOfRecord { get; init; }

    /// <summary>Where in the program it came about, for a problem of the kind <see cref="ProblemKind.Internal"/>.</summary>
    internal string? Trace { get; init; }

    /// <summary>Place and problem in one line: <c>corpus.jsonl(17): the text is empty</c>.</summary>
    public string Message => Line is { } line ? $"{Path}({line}): {What}" : $"{Path}: {What}";

    /// <summary>A fault of the program that costs an article.</summary>
    /// <param name="path">The path of the article or of its source.</param>
    /// <param name="fault">What was thrown.</param>
    internal static ReadingProblem OfFault(string path, Exception fault) =>
        new(path, null, $"{FailureReason.Fault}: {fault.GetType().Name}: {fault.Message}") { Kind = ProblemKind.Internal, Trace = fault.StackTrace };
}
