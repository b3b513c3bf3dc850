namespace Extractor.Reading;

/// <summary>A stream of records that refuses one of endless length, as a quotation mark makes it that nobody closes.</summary>
internal sealed class RecordStream(Stream inner, int maximumLength) : OneWayStream
{
    private long _read;

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
}

/// <summary>A record is longer than allowed.</summary>
internal sealed class RecordTooLongException() : Exception("A record is longer than allowed.");
