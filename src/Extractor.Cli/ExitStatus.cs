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

    /// <summary>Ctrl-C stopped the run: 128 and the number of the signal, as shells have it.</summary>
    public const int Interrupted = 130;

    /// <summary>The run was told to end.</summary>
    public const int Terminated = 143;

    /// <summary>Each status with what it says to the user.</summary>
    public static IReadOnlyList<(int Status, string Meaning)> Meanings { get; } =
    [
        (AllDone, "Every article was read and written."),
        (SomeFailed, "Some articles could not be read; the rest are written."),
        (NothingDone, "Wrong options, no article that could be read, or an output that could not be written."),
        (Interrupted, "Ctrl-C stopped the run; what was in hand is finished."),
        (Terminated, "The run was told to end; what was in hand is finished."),
    ];
}
