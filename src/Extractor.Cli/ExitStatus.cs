namespace Extractor.Cli;

/// <summary>What the command tells its caller at the end.</summary>
internal static class ExitStatus
{
    /// <summary>Every article was read and written.</summary>
    public const int AllDone = 0;

    /// <summary>Some articles could not be read; the rest are written.</summary>
    public const int SomeFailed = 1;

    /// <summary>Wrong options, no input, no article that could be read, or an output that could not be written.</summary>
    public const int NothingDone = 2;

    /// <summary>Each status with what it says to the user.</summary>
    public static IReadOnlyList<(int Status, string Meaning)> Meanings { get; } =
    [
        (AllDone, "Every article was read and written."),
        (SomeFailed, "Some articles could not be read; the rest are written."),
        (NothingDone, "Wrong options, no article that could be read, or an output that could not be written."),
    ];
}
