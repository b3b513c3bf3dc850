using System.Runtime.InteropServices;

namespace Extractor.Cli;

/// <summary>The limit on the size of files (<c>ulimit -f</c>): what goes beyond it fails, instead of ending the process without a word.</summary>
internal static class SizeLimit
{
    // SIGXFSZ, of Linux and macOS alike
    private const PosixSignal Reached = (PosixSignal)25;

    // For as long as the process lives: the runtime asks in a thread of its own, which may be late
    private static PosixSignalRegistration? _registration;

    /// <summary>Has the system refuse to make a file too large.</summary>
    public static void Heed()
    {
        if (!OperatingSystem.IsWindows())
        {
            _registration ??= PosixSignalRegistration.Create(Reached, signal => signal.Cancel = true);
        }
    }
}
