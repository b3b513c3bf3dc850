namespace Extractor.Writing.Tables;

/// <summary>The columns of a table, by name.</summary>
internal interface ITable
{
    /// <summary>The names of the columns, in order.</summary>
    IReadOnlyList<string> ColumnNames { get; }

    /// <summary>The names of other sets of columns, each for all columns of it.</summary>
    IReadOnlyList<string> SetNames { get; }
}
