using Extractor.Reading;
using Microsoft.Win32.SafeHandles;

namespace Extractor.Journals;

/// <summary>
/// What a run has found so far, kept beside its output: an extraction an article, in the order of the run, behind a
/// description of the run. By it a run that was killed goes on; that of a shard becomes the record it is joined by.
/// </summary>
/// <remarks>
/// <para>What was found is looked up by a fingerprint of the article as it was read, not by its place or name. So a run may
/// go on with other options of writing, and with articles changed, added and gone.</para>
/// <para>It is not locked: whoever has one has its output to themself. Threads may call <see cref="Find"/> while another one
/// adds.</para>
/// </remarks>
/// <param name="output">The output, beside which it lies.</param>
/// <param name="isKept">Whether it is the record of a shard, which must be whole in the end.</param>
/// <param name="describe">Tells what the run was told to do; asked only where it is needed.</param>
/// <param name="clock">Tells how long the run has taken.</param>
internal sealed class Journal(string output, bool isKept, Func<RunDescription> describe, TimeProvider clock) : IDisposable
{
    /// <summary>The version of the form of journals; another one where any of it changes.</summary>
    public const int Version = 3;

    /// <summary>What the name of a shard's record ends with, behind that of its output.</summary>
    public const string RecordEnding = ".part";

    // What waits to be written may be lost
    private const int FewBytes = 256 * 1024;

    // How long what was found waits to be written. And what is found in less is sooner done again: a run that ends before, of
    // 840 articles, takes a thirtieth less
    private static readonly TimeSpan ShortTime = TimeSpan.FromSeconds(1);

    private readonly string _path = PathOf(output);
    private readonly PackedWriter _packed = new();
    private readonly PackedWriter _fingerprinted = new();
    private readonly List<(ArticlePosition Position, long Offset)> _order = [];
    private readonly Dictionary<ulong, long> _earlier = [];
    private SafeFileHandle? _file;
    private bool _isResumed;
    private long _length;
    private long _lastWrite = clock.GetTimestamp();

    /// <summary>The journal of a run that has not come to its end.</summary>
    public static string PathOf(string output) => Path.Join(Path.GetDirectoryName(output), $".{Path.GetFileName(output)}.journal");

    /// <summary>The record of a shard that has.</summary>
    public static string RecordOf(string output) => output + RecordEnding;

    /// <summary>How many articles are known from an earlier run.</summary>
    public int Earlier => _earlier.Count;

    /// <summary>Whether an earlier run noted the evidence for all that it found, as whoever goes on with it must.</summary>
    public bool IsExplained { get; private set; }

    /// <summary>Whether there is a file that another run could go on with.</summary>
    public bool IsOnDisk => _file is not null;

    private bool HasLongWaited => clock.GetElapsedTime(_lastWrite) >= ShortTime;

    /// <summary>Takes over what an earlier run has found. What is broken at the end of its journal is cut off.</summary>
    /// <returns>Null where it can be used; where another program found it, or with other lists, or without the evidence that is wanted now, how it was written.</returns>
    /// <exception cref="IOException">The journal cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">The journal must not be read or written.</exception>
    public string? Resume()
    {
        _file = File.OpenHandle(_path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        var frames = new FrameReader(_file);
        if (!frames.Read())
        {
            // The earlier run was stopped when it had just begun its journal
            _file.Dispose();
            _file = null;
            return null;
        }

        if (JournalRecord.ReadDescription(frames.Content) is not { } earlier)
        {
            return RunDescription.ByAnotherVersion;
        }

        if (earlier.LackFor(describe()) is { } lack)
        {
            return lack;
        }

        while (frames.Read())
        {
            if (JournalRecord.ReadFingerprint(frames.Content) is { } fingerprint)
            {
                _earlier[fingerprint] = frames.Offset;
            }
        }

        (_isResumed, IsExplained, _length) = (true, earlier.IsExplained, frames.NextOffset);
        RandomAccess.SetLength(_file, _length);
        return null;
    }

    /// <summary>What an earlier run found in an article that was just as this one is; null where there is none such.</summary>
    /// <exception cref="IOException">The journal cannot be read.</exception>
    public Extraction? Find(Article article) =>
        _isResumed && _earlier.TryGetValue(ArticleCodec.Fingerprint(article, new PackedWriter()), out var offset)
            ? JournalRecord.Read(ReadFrame(_file!, offset)).Extraction
            : null;

    /// <summary>Notes what was found in an article. Articles come in the order of the run.</summary>
    /// <param name="position">Its place in the run.</param>
    /// <param name="article">The article as it was read.</param>
    /// <param name="extraction">What was found in it.</param>
    /// <exception cref="IOException">The journal cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The journal must not be written.</exception>
    public void Add(ArticlePosition position, Article article, Extraction extraction)
    {
        if (_file is null && !isKept && !HasLongWaited)
        {
            return;
        }

        Pack(position, article, extraction);
        WriteWhereManyWait();
    }

    /// <summary>Notes that an article could not be read, or that nothing could be found out about it; another run will try it again.</summary>
    public void Add(ArticlePosition position, ReadingProblem problem)
    {
        if (!isKept)
        {
            return;
        }

        NoteOrder(position, _length + _packed.Length);
        JournalRecord.Write(_packed, position, problem);
        WriteWhereManyWait();
    }

    /// <summary>Writes what waits, so that a run that is stopped now can go on with all of it but what was found in its first second.</summary>
    public void Flush()
    {
        if (isKept || _packed.Length > 0)
        {
            WriteAll();
        }
    }

    /// <summary>Makes the record of a shard whole; where it is none, there is nothing to do.</summary>
    /// <param name="contents">A hash of what all shards of the run must have seen alike.</param>
    public void Finish(ulong contents)
    {
        if (!isKept)
        {
            return;
        }

        if (_isResumed)
        {
            WriteAll();
            WriteInOrder();
        }

        JournalRecord.WriteEnd(_packed, contents);
        WriteAll();
    }

    /// <summary>Gives the record of a shard its name; where it is none, the journal has done its work and goes.</summary>
    public void Complete()
    {
        Dispose();
        if (isKept)
        {
            File.Move(_path, RecordOf(output), overwrite: true);
        }
        else
        {
            File.Delete(_path);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file?.Dispose();

    private void Pack(ArticlePosition position, Article article, Extraction extraction)
    {
        var fingerprint = ArticleCodec.Fingerprint(article, _fingerprinted);
        if (_earlier.TryGetValue(fingerprint, out var offset))
        {
            NoteOrder(position, offset);
            return;
        }

        NoteOrder(position, _length + _packed.Length);
        JournalRecord.Write(_packed, position, fingerprint, extraction);
    }

    // As long as nothing is taken over from an earlier run, records stand in order anyway
    private void NoteOrder(ArticlePosition position, long offset)
    {
        if (_isResumed && isKept)
        {
            _order.Add((position, offset));
        }
    }

    private void WriteWhereManyWait()
    {
        if (_packed.Length >= FewBytes || HasLongWaited)
        {
            WriteAll();
        }
    }

    private void WriteAll()
    {
        if (_file is null)
        {
            Begin(_path);
        }

        RandomAccess.Write(_file!, _packed.Written, _length);
        _length += _packed.Length;
        _packed.Clear();
        _lastWrite = clock.GetTimestamp();
    }

    /// <summary>Begins a file with the description of the run.</summary>
    private void Begin(string path)
    {
        _file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete);
        var description = new PackedWriter();
        JournalRecord.WriteDescription(description, describe());
        RandomAccess.Write(_file, description.Written, 0);
        _length = description.Length;
    }

    /// <summary>Writes the records of this run anew, in its order, without those that only an earlier one has.</summary>
    private void WriteInOrder()
    {
        var ordered = _path + ".tmp";
        using var file = _file!;
        Begin(ordered);
        foreach (var (position, offset) in _order)
        {
            JournalRecord.Move(_packed, ReadFrame(file, offset), position);
            WriteWhereManyWait();
        }

        WriteAll();
        File.Move(ordered, _path, overwrite: true);
    }

    private static byte[] ReadFrame(SafeFileHandle file, long offset)
    {
        Span<byte> head = stackalloc byte[Frame.HeadLength];
        ReadAll(file, head, offset);
        var content = new byte[Frame.LengthOf(head)];
        ReadAll(file, content, offset + Frame.HeadLength);
        return content;
    }

    private static void ReadAll(SafeFileHandle file, Span<byte> bytes, long offset)
    {
        while (!bytes.IsEmpty)
        {
            var read = RandomAccess.Read(file, bytes, offset);
            if (read == 0)
            {
                throw new EndOfStreamException("A journal became shorter while it was read.");
            }

            bytes = bytes[read..];
            offset += read;
        }
    }
}
