namespace Extractor.Cli;

/// <summary>What a run of the command reads from and writes to.</summary>
internal sealed class Terminal
{
    /// <summary>Standard input; where none is given, that of the process, opened when it is first asked for.</summary>
    public Stream Input { get => field ??= InputIsClosed() ? Stream.Null : Console.OpenStandardInput(); init; }

    /// <summary>
    /// Standard input for a run that writes nothing but standard output; reading throws <see cref="ClosedPipeException"/>
    /// when nobody reads that any more.
    /// </summary>
    public Stream WatchedInput => field ??= Output is PipedOutput && Input != Stream.Null ? Cli.WatchedInput.Of(Input) : Input;

    /// <summary>Standard output, for results only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error, for everything else.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether somebody types the input.</summary>
    public bool InputIsTyped { get; init; }

    /// <summary>Whether somebody reads the output on a screen.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>Whether somebody reads the messages on a screen that can show a bar.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>Whether the screen shows colours and nobody asked for none.</summary>
    public bool HasColours { get; init; }

    /// <summary>What tells how long a run has taken.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The columns of the screen.</summary>
    public int Width { get; init; } = 80;

    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess()
    {
        var outputIsScreen = !Console.IsOutputRedirected;
        return new Terminal
        {
            Output = PipedOutput.OpenStandardOutput(),
            Error = new LateWriter(() => Console.Error),
            InputIsTyped = !Console.IsInputRedirected,
            OutputIsScreen = outputIsScreen,
            ErrorIsScreen = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") is not (null or "dumb"),
            HasColours = outputIsScreen
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = outputIsScreen && Console.WindowWidth > 0 ? Console.WindowWidth : 80,
        };
    }

    /// <summary>
    /// Whether the process was started without a standard input, as by <c>&lt;&amp;-</c> in a shell. The runtime then takes its
    /// place for a pipe of its own, from which nothing ever comes; what a process is given is never marked to be closed
    /// when it starts another, and what the runtime opens is.
    /// </summary>
    private static bool InputIsClosed()
    {
        const int CloseOnExec = 0x80000;
        try
        {
            if (OperatingSystem.IsLinux())
            {
                foreach (var line in File.ReadLines("/proc/self/fdinfo/0"))
                {
                    if (line.StartsWith("flags:", StringComparison.Ordinal))
                    {
                        return (Convert.ToInt32(line[6..].Trim(), 8) & CloseOnExec) != 0;
                    }
                }
            }
        }
        catch (IOException)
        {
            // Nothing tells, so it is taken as it is
        }

        return false;
    }
}
