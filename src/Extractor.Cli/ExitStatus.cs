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
}
