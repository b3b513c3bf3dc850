namespace Extractor.Writing;

/// <summary>Which statements are written.</summary>
public sealed record StatementChoice
{
    /// <summary>The kinds of statement to write, or null for all.</summary>
    public IReadOnlyList<StatementKind>? Kinds { get; init; }

    /// <summary>Statements of a lower confidence are left out.</summary>
    public double MinimumConfidence { get; init; }

    /// <summary>Leaves out the statements that were not asked for; the speakers stay those of the whole article.</summary>
    public Extraction From(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        return Kinds is null && MinimumConfidence <= 0
            ? extraction
            : extraction with { Statements = [.. extraction.Statements.Where(IsWanted)] };
    }

    private bool IsWanted(Statement statement) => (Kinds is null || Kinds.Contains(statement.Kind)) && statement.Confidence >= MinimumConfidence;
}
