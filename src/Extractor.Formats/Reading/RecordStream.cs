namespace Extractor.Reading;

/// <summary>A stream of records that refuses one of endless length, as a quotation mark makes it that nobody closes.</summary>
internal sealed class RecordStream(Stream inner, int maximumLength) : Stream
{
    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>How many lines have been read.</summary>
    public long Lines { get; private set; } = 1;

    /// <summary>Tells that a record begins: it may have the whole length again.</summary>
    public void BeginRecord() => _read = 0;

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_read > maximumLength)
        {
            throw new RecordTooLongException();
        }

        var read = inner.Read(buffer);
        _read += read;
        Lines += buffer[..read].Count((byte)'\n');
        return read;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>A record is longer than allowed.</summary>
internal sealed class RecordTooLongException() : Exception("A record is longer than allowed.");
