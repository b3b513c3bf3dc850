namespace Extractor.Writing.Tables;

/// <summary>What stands in one field of a table: nothing, a text, a number or a day.</summary>
internal readonly struct Cell
{
    private Cell(string? text, double? number, DateOnly? day) => (Text, Number, Day) = (text, number, day);

    /// <summary>The text, or null where it is none.</summary>
    public string? Text { get; }

    /// <summary>The number, or null where it is none.</summary>
    public double? Number { get; }

    /// <summary>The day, or null where it is none.</summary>
    public DateOnly? Day { get; }

    /// <summary>“yes” for what is so, nothing for what is not.</summary>
    public static Cell Mark(bool isSo) => isSo ? "yes" : (string?)null;

    public static implicit operator Cell(string? text) => new(text, null, null);

    public static implicit operator Cell(int number) => new(null, number, null);

    public static implicit operator Cell(double? number) => new(null, number, null);

    public static implicit operator Cell(DateOnly? day) => new(null, null, day);
}
