using Extractor.Reading;
using Microsoft.Win32.SafeHandles;

namespace Extractor.Cli;

/// <summary>An output that is a pipe, as standard output mostly is. The runtime's own stream lets a program work on for a reader that has gone.</summary>
internal sealed class PipedOutput : OneWayStream
{
    private const int BrokenPipe = 32;
    private const int Handle = 1;

    private readonly FileStream _pipe;
    private bool _isClosed;

    /// <summary>Writes to a pipe.</summary>
    public PipedOutput(FileStream pipe) => _pipe = pipe;

    /// <summary>Standard output, as it is best written to.</summary>
    public static Stream OpenStandardOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            var output = new FileStream(new SafeFileHandle(Handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!output.CanSeek)
            {
                return new PipedOutput(output);
            }
        }

        // A file is shared with whoever writes to it next, which the runtime's stream heeds
        return Console.OpenStandardOutput();
    }

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        _pipe.Dispose();
        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    /// <exception cref="ClosedPipeException">Nobody reads any more; thrown once, and what is written behind it goes nowhere.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_isClosed)
        {
            return;
        }

        try
        {
            _pipe.Write(buffer);
        }
        catch (IOException failure) when (failure.HResult == BrokenPipe)
        {
            _isClosed = true;
            throw new ClosedPipeException();
        }
    }
}
