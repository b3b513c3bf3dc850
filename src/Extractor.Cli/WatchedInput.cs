using System.Runtime.InteropServices;
using Extractor.Reading;

namespace Extractor.Cli;

/// <summary>
/// Standard input of a run that writes nothing but standard output, a pipe: while nothing comes in, it notices that nobody
/// reads what goes out any more, as <c>tail -f</c> does. Windows has no such call; there it shows when the next is written.
/// </summary>
internal sealed partial class WatchedInput(Stream input) : OneWayStream
{
    private const int StandardInput = 0;
    private const int StandardOutput = 1;
    private const int Forever = -1;
    private const int Interrupted = 4;

    // The second of them only so that macOS tells of a pipe whose reader has gone, as the GNU coreutils do (iopoll.c)
    private const short CanBeRead = 0x01;
    private const short HasUrgentData = 0x80;

    /// <summary>What can be watched of the input, or the input itself.</summary>
    public static Stream Of(Stream input) => OperatingSystem.IsWindows() ? input : new WatchedInput(input);

    /// <inheritdoc/>
    /// <exception cref="ClosedPipeException">Nobody reads the output any more.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (!AwaitInput())
        {
            throw new ClosedPipeException();
        }

        return input.Read(buffer);
    }

    /// <summary>Waits until there is input, or its end; returns whether somebody reads the output still.</summary>
    private static unsafe bool AwaitInput()
    {
        var watched = stackalloc Watched[]
        {
            new(StandardInput, CanBeRead | HasUrgentData),
            new(StandardOutput, HasUrgentData),
        };
        int found;
        do
        {
            found = Poll(watched, 2, Forever);
        }
        while (found < 0 && Marshal.GetLastPInvokeError() == Interrupted);

        // Where it cannot be told, reading and writing tell
        return found < 0 || watched[1].Found == 0;
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static unsafe partial int Poll(Watched* files, nuint count, int milliseconds);

    /// <summary>What <c>poll</c> calls <c>pollfd</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    private struct Watched(int file, short wanted)
    {
        public readonly int File = file;
        public readonly short Wanted = wanted;
        public short Found;
    }
}
