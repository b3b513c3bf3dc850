using Microsoft.Win32.SafeHandles;

namespace Extractor.Journals;

/// <summary>The record of a whole shard, read article by article.</summary>
internal sealed class ShardRecord : IDisposable
{
    private readonly SafeFileHandle _file;
    private readonly FrameReader _frames;

    private ShardRecord(string path, SafeFileHandle file, FrameReader frames, RunDescription run) =>
        (Path, _file, _frames, Run) = (path, file, frames, run);

    /// <summary>Its file.</summary>
    public string Path { get; }

    /// <summary>The run it is of.</summary>
    public RunDescription Run { get; }

    /// <summary>The article that was read last; null before the first and behind the last.</summary>
    public JournalRecord? Current { get; private set; }

    /// <summary>At the end, a hash of what all shards of the run must have seen alike.</summary>
    public ulong Contents { get; private set; }

    /// <summary>Opens one.</summary>
    /// <exception cref="InvalidDataException">It is none of a shard.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static ShardRecord Open(string path)
    {
        var file = File.OpenHandle(path);
        try
        {
            var frames = new FrameReader(file);
            return frames.Read() && JournalRecord.ReadDescription(frames.Content) is { Shard: not null } run
                ? new ShardRecord(path, file, frames, run)
                : throw new InvalidDataException("is no record of a shard that this version can read");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Goes to the next article.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidDataException">The record is broken.</exception>
    public bool Read()
    {
        Current = null;
        if (!_frames.Read())
        {
            throw Broken();
        }

        if (JournalRecord.ReadEnd(_frames.Content) is { } contents)
        {
            Contents = contents;
            return _frames.IsAtEnd ? false : throw Broken();
        }

        Current = JournalRecord.Read(_frames.Content);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private InvalidDataException Broken() => new($"{Path}: is broken at byte {_frames.NextOffset}; its shard is to be done again");
}
