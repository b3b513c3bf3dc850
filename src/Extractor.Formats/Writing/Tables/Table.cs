namespace Extractor.Writing.Tables;

/// <summary>A table that extractions are written as; each column stands here once, whatever the file is.</summary>
/// <typeparam name="TRow">What a row is made of.</typeparam>
internal sealed class Table<TRow> : ITable
    where TRow : class
{
    private readonly Func<Extraction, IEnumerable<TRow>> _rowsOf;
    private readonly IReadOnlyList<ColumnSet<TRow>> _sets;

    /// <summary>Makes a table.</summary>
    /// <param name="name">What a spreadsheet calls it.</param>
    /// <param name="rowsOf">The rows of an article.</param>
    /// <param name="columns">Its columns, in order.</param>
    /// <param name="sets">Columns that may stand in their place.</param>
    public Table(
        string name, Func<Extraction, IEnumerable<TRow>> rowsOf, IReadOnlyList<Column<TRow>> columns, params IReadOnlyList<ColumnSet<TRow>> sets)
    {
        Name = name;
        _rowsOf = rowsOf;
        Columns = columns;
        _sets = sets;
    }

    /// <summary>What a spreadsheet calls it.</summary>
    public string Name { get; }

    /// <summary>Its columns, in order.</summary>
    public IReadOnlyList<Column<TRow>> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> ColumnNames => [.. Columns.Select(column => column.Name)];

    /// <inheritdoc/>
    public IReadOnlyList<string> SetNames => [.. _sets.Select(set => set.Name)];

    /// <summary>The rows of an article.</summary>
    public IEnumerable<TRow> RowsOf(Extraction extraction) => _rowsOf(extraction);

    /// <summary>The columns that a user named: some of its own, in that order, or a set. None named are all.</summary>
    /// <exception cref="ArgumentException">No column and no set has such a name.</exception>
    public IReadOnlyList<Column<TRow>> Choose(IReadOnlyList<string>? names)
    {
        if (names is null or { Count: 0 })
        {
            return Columns;
        }

        if (names is [var only] && _sets.FirstOrDefault(set => set.Name == only) is { } chosen)
        {
            return chosen.Columns;
        }

        return
        [
            .. names.Select(name => Columns.FirstOrDefault(column => column.Name == name)
                ?? throw new ArgumentException($"No column is named '{name}'.", nameof(names))),
        ];
    }
}

/// <summary>Columns for the users of another program, under one name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Columns">The columns, in order.</param>
internal sealed record ColumnSet<TRow>(string Name, IReadOnlyList<Column<TRow>> Columns)
    where TRow : class;
