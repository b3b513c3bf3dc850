namespace Extractor;

/// <summary>
/// A file that only its process sees, in the system's folder for such files. It is gone when the process ends, however it
/// ends: on Unix it loses its name as soon as it is open, on Windows the system deletes it.
/// </summary>
internal sealed class TemporaryFile : Stream
{
    private const int BufferSize = 64 * 1024;

    private readonly string _folder;
    private readonly FileStream _file;

    /// <summary>Opens a new one to write and read.</summary>
    /// <param name="folder">Where to, instead of the system's folder.</param>
    /// <exception cref="IOException">None can be made; the message names the folder, as all below.</exception>
    public TemporaryFile(string? folder = null)
    {
        _folder = Path.TrimEndingDirectorySeparator(folder ?? Path.GetTempPath());
        _file = Try("made", Open);
    }

    /// <inheritdoc/>
    public override bool CanRead => _file.CanRead;

    /// <inheritdoc/>
    public override bool CanSeek => _file.CanSeek;

    /// <inheritdoc/>
    public override bool CanWrite => _file.CanWrite;

    /// <inheritdoc/>
    public override long Length => _file.Length;

    /// <inheritdoc/>
    public override long Position { get => _file.Position; set => Seek(value, SeekOrigin.Begin); }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer) => _file.Read(buffer);

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => _file.Read(buffer, offset, count);

    /// <inheritdoc/>
    /// <exception cref="IOException">The disk is full; as all that writes.</exception>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _file.Write(buffer);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            throw Failed("written", failure);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => Try("written", () => _file.Seek(offset, origin));

    /// <inheritdoc/>
    public override void SetLength(long value) => Try("written", () =>
    {
        _file.SetLength(value);
        return value;
    });

    /// <inheritdoc/>
    public override void Flush() => Try("written", () =>
    {
        _file.Flush();
        return true;
    });

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        try
        {
            _file.Dispose();
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            // Whatever waits to be written goes with the file
        }

        base.Dispose(disposing);
    }

    private FileStream Open()
    {
        var path = Path.Join(_folder, Path.GetRandomFileName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = BufferSize,
        };
        if (OperatingSystem.IsWindows())
        {
            options.Options = FileOptions.DeleteOnClose;
            return new FileStream(path, options);
        }

        options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(path, options);
        File.Delete(path);
        return file;
    }

    private T Try<T>(string done, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            throw Failed(done, failure);
        }
    }

    private IOException Failed(string done, Exception failure) => new(
        $"no temporary file can be {done} in {_folder}: {FailureReason.Of(failure)}; the variable {(OperatingSystem.IsWindows() ? "TEMP" : "TMPDIR")} names another folder",
        failure);
}
