using System.Runtime.InteropServices;

namespace Extractor.Cli;

/// <summary>Where results go: standard output, or a file, which appears under its name when it is complete.</summary>
internal sealed class Destination : IDisposable
{
    /// <summary>How messages call standard output.</summary>
    public const string StandardOutput = "standard output";

    // As large as the CSV writer's own: small articles go out many at a time
    private const int BufferSize = 64 * 1024;

    // What the runtime tells where another process has a file: EAGAIN, and ERROR_SHARING_VIOLATION
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;
    private const int SharingViolationOnWindows = unchecked((int)0x80070020);

    private readonly string? _path;
    private readonly string? _unfinished;
    private readonly bool _isOwn = true;
    private readonly List<PosixSignalRegistration> _signals = [];
    private bool _isComplete;

    private Destination(Stream stream, bool isOwn)
    {
        Stream = stream;
        _isOwn = isOwn;
    }

    private Destination(string path)
    {
        _path = path;
        _unfinished = Path.Join(Path.GetDirectoryName(path), $".{Path.GetFileName(path)}.tmp");
        Stream = OpenAlone(_unfinished);

        // Whoever stops the run shall find nothing half written either
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, _ => File.Delete(_unfinished)));
        }
    }

    /// <summary>The whole path of the file, or null where results go to a stream.</summary>
    public string? FilePath => _path;

    /// <summary>What to write into.</summary>
    public Stream Stream { get; }

    /// <summary>Opens standard output, or a file beside the one named.</summary>
    /// <param name="path">The file, or null for standard output.</param>
    /// <param name="terminal">Whose standard output.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public static Destination Open(string? path, Terminal terminal)
    {
        // What the shell made of standard output may be a file, which must not be replaced
        if (path is null or "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1")
        {
            // On a screen each article is shown when it is done
            return new Destination(terminal.OutputIsScreen ? terminal.Output : new BufferedStream(terminal.Output, BufferSize), isOwn: false);
        }

        var file = new FileInfo(FindFile(path));
        if (Directory.Exists(file.FullName))
        {
            throw new IOException("is a folder");
        }

        if (file.Exists && file.IsReadOnly)
        {
            throw new UnauthorizedAccessException();
        }

        return file.Exists && OpenAsItIs(file.FullName) is { } there ? new Destination(there, isOwn: true) : new Destination(file.FullName);
    }

    /// <summary>Opens a device or a named pipe, which is written to, where a file would take its place; null where the path is of a file.</summary>
    private static Stream? OpenAsItIs(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        // A pipe is open when somebody reads it
        var there = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (!there.CanSeek)
        {
            return new BufferedStream(new PipedOutput(there), BufferSize);
        }

        if (IsAmongDevices(path))
        {
            return there;
        }

        there.Dispose();
        return null;
    }

    public static bool IsAmongDevices(string path) =>
        (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    /// <summary>
    /// The whole path of the file that a path means: where it is a link, of what it leads to, so that it stays one. A link of
    /// the system to what is open but has no path, as <c>/dev/fd/63</c> to a pipe, is the only way there, and stands for itself.
    /// </summary>
    public static string FindFile(string path)
    {
        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true);
        return target is null || (!target.Exists && IsAmongDevices(target.FullName)) ? file.FullName : target.FullName;
    }

    /// <summary>Gives the file its name. Without it, <see cref="Dispose"/> leaves nothing behind.</summary>
    public void Complete()
    {
        Stream.Flush();
        if (_path is not null)
        {
            // As long as it is open no other run can take it for its own
            File.Move(_unfinished!, _path, overwrite: true);
            _isComplete = true;
            Stream.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        if (_unfinished is not null && !_isComplete)
        {
            File.Delete(_unfinished);
        }

        if (_isOwn)
        {
            Stream.Dispose();
        }
    }

    /// <summary>Opens a file that no other run has open; the system frees it when this one ends, however it ends.</summary>
    /// <exception cref="IOException">Another run has it.</exception>
    private static FileStream OpenAlone(string path)
    {
        // Windows renames an open file only where that is allowed, and lets nobody else write to it anyway
        var share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
        while (true)
        {
            FileStream stream;
            try
            {
                stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, share, BufferSize);
            }
            catch (IOException failure) when (failure.HResult is WouldBlockOnLinux or WouldBlockOnMac or SharingViolationOnWindows)
            {
                throw new IOException("another run is writing it", failure);
            }
            catch (FileNotFoundException failure)
            {
                // The folder is there, but not one of a disk
                throw new IOException($"no file can be made in {Path.GetDirectoryName(path)}", failure);
            }

            // Between opening and locking, the other run may have given it its name, and it is a whole output by now
            if (new FileInfo(path) is { Exists: true } named && named.Length == stream.Length)
            {
                stream.SetLength(0);
                return stream;
            }

            stream.Dispose();
        }
    }
}
