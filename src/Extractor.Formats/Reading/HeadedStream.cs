using System.Buffers;

namespace Extractor.Reading;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
/// <param name="inner">The stream.</param>
/// <param name="beforeWaiting">Called before more is read of a stream that may wait for whoever writes it, as a pipe does.</param>
internal sealed class HeadedStream(Stream inner, Action? beforeWaiting = null) : OneWayStream
{
    // What formats are told by stands in the first bytes; most articles end within it, and are read at once
    private const int HeadSize = 8 * 1024;

    private long? _length;
    private byte[] _head = [];
    private int _headLength = -1;
    private int _headRead;
    private bool _isDisposed;

    /// <summary>How many bytes there were when that was first asked, or null where that is not known beforehand, as for a pipe.</summary>
    public long? KnownLength => inner.CanSeek ? _length ??= inner.Length : null;

    /// <summary>The stream itself, at its first byte, where it can be read more than once; else null.</summary>
    public Stream? Rewound()
    {
        if (!inner.CanSeek)
        {
            return null;
        }

        inner.Position = 0;
        return inner;
    }

    /// <summary>
    /// The first bytes, without reading them: of a pipe no more than what is there once a line that is not blank is, so
    /// that who writes line by line need not write on.
    /// </summary>
    public ReadOnlySpan<byte> Head()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_headLength < 0)
        {
            _head = ArrayPool<byte>.Shared.Rent(HeadSize);
            _headLength = 0;
            while (_headLength < HeadSize && !HoldsLine(_head.AsSpan(0, _headLength))
                && ReadOn(_head.AsSpan(_headLength, HeadSize - _headLength)) is var read and > 0)
            {
                _headLength += read;
            }
        }

        return _head.AsSpan(0, _headLength);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_headRead >= _headLength)
        {
            return ReadOn(buffer);
        }

        var length = Math.Min(buffer.Length, _headLength - _headRead);
        _head.AsSpan(_headRead, length).CopyTo(buffer);
        _headRead += length;
        return length;
    }

    /// <summary>Gives the memory of the beginning back. The stream itself is whose it was.</summary>
    protected override void Dispose(bool disposing)
    {
        if (!_isDisposed && _headLength >= 0)
        {
            ArrayPool<byte>.Shared.Return(_head);
        }

        _isDisposed = true;

        base.Dispose(disposing);
    }

    private int ReadOn(Span<byte> buffer)
    {
        if (!inner.CanSeek)
        {
            beforeWaiting?.Invoke();
        }

        return inner.Read(buffer);
    }

    private static bool HoldsLine(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        return start >= 0 && bytes[start..].IndexOf((byte)'\n') >= 0;
    }
}
