namespace Extractor.Writing.Report;

/// <summary>The stance of a statement in words.</summary>
internal static class StatementStance
{
    /// <summary>What a reader may filter by.</summary>
    public static IEnumerable<string> TypesOf(Statement statement)
    {
        _ = statement;
        return [];
    }
}
