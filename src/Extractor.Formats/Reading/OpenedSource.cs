using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Extractor.Reading;

/// <summary>A source while it is read: its bytes, and how to read them.</summary>
public sealed class OpenedSource : IDisposable
{
    // Longer than articles are (the longest of 840 of news has 34 KB); what one huge source takes is not kept
    private const int MostPooled = 1 << 16;

    private readonly HeadedStream _stream;
    private readonly Queue<ReadingProblem> _notes = new();
    private TemporaryFile? _copy;
    private bool _hasFallenBack;

    internal OpenedSource(ArticleSource source, Stream stream, ReadingOptions options) =>
        (Source, _stream, Options) = (source, new HeadedStream(stream, options.BeforeWaiting), options);

    /// <summary>Where the bytes come from.</summary>
    public ArticleSource Source { get; }

    /// <summary>Its path, for articles and messages.</summary>
    public string Path => Source.Path;

    /// <summary>The bytes, from the first; they can be read once.</summary>
    public Stream Stream => _stream;

    /// <summary>How to read them.</summary>
    public ReadingOptions Options { get; }

    /// <summary>How many bytes there are, or null where that is not known beforehand, as for a pipe.</summary>
    internal long? KnownLength => _stream.KnownLength;

    /// <summary>A problem that costs an article of this source.</summary>
    /// <param name="line">Its line or row, from 1, or null.</param>
    /// <param name="what">What was found.</param>
    public ReadingProblem Problem(long? line, string what) => new(Path, line, what);

    /// <summary>The problem that an article is longer than allowed.</summary>
    internal ReadingProblem TooLong(long? line) =>
        new(Path, line, $"longer than {Options.MaximumLength} bytes, the most that one article may have; --max-bytes allows more") { Kind = ProblemKind.TooLong };

    /// <summary>Tells something that costs no article, such as an encoding that was fallen back on.</summary>
    public void Note(long? line, string what) => _notes.Enqueue(new ReadingProblem(Path, line, what, CostsArticle: false));

    /// <summary>All bytes, for formats that hold one article.</summary>
    /// <exception cref="UnreadableArticleException">There are more than <see cref="ReadingOptions.MaximumLength"/>.</exception>
    public ReadOnlyMemory<byte> ReadAllBytes()
    {
        var buffer = new byte[FirstLength()];
        var length = ReadAll(ref buffer);
        return buffer.AsMemory(0, length);
    }

    /// <summary>All of the text, for formats that hold one article; a note tells where the encoding was fallen back on.</summary>
    /// <param name="declared">The encoding that the content names, or null; a byte order mark and the user's wish stand above it.</param>
    /// <exception cref="UnreadableArticleException">The bytes are no text, or too many.</exception>
    public string ReadAllText(Encoding? declared = null)
    {
        if (FirstLength() > MostPooled)
        {
            return Decode(ReadAllBytes().Span, declared);
        }

        // The next article is read into the same memory
        var rented = ArrayPool<byte>.Shared.Rent(FirstLength());
        var buffer = rented;
        var length = ReadAll(ref buffer);
        var text = Decode(buffer.AsSpan(0, length), declared);
        ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    // One more than is needed, so that the end is seen without growing
    private int FirstLength() => _stream.KnownLength is { } known ? (int)Math.Min(known, Options.MaximumLength) + 1 : 16 * 1024;

    /// <summary>Reads to the end, into a longer buffer where it does not fit.</summary>
    /// <returns>The number of bytes.</returns>
    private int ReadAll(ref byte[] buffer)
    {
        var length = 0;
        while (Stream.Read(buffer, length, buffer.Length - length) is var read and > 0)
        {
            length += read;
            if (length > Options.MaximumLength)
            {
                throw new UnreadableArticleException(TooLong(null));
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * length, Array.MaxLength));
            }
        }

        return length;
    }

    /// <summary>The text of the source's bytes, as <see cref="ReadAllText"/> has it.</summary>
    /// <exception cref="UnreadableArticleException">The bytes are no text.</exception>
    public string Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        var text = TextDecoder.Decode(bytes, Path, Options.Encoding, declared, out var fallback);
        if (fallback is not null)
        {
            Note(null, fallback);
        }

        return text;
    }

    /// <summary>
    /// The text as a stream of UTF-8, for formats that hold many articles. What is neither marked nor plainly UTF-16 is
    /// given as it stands, for <see cref="ToUtf8"/> to be asked part by part.
    /// </summary>
    internal Stream OpenUtf8()
    {
        var encoding = EncodingOfHead();
        return encoding is null or { WebName: "utf-8" } ? Stream : Encoding.CreateTranscodingStream(Stream, encoding, TextDecoder.StrictUtf8, leaveOpen: true);
    }

    /// <summary>A part of the text in UTF-8: as it stands where it is, else read as Windows-1252, which is told once.</summary>
    /// <param name="bytes">The part: a line, a field.</param>
    /// <param name="line">Where it stands.</param>
    internal ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes, long line) =>
        Utf8.IsValid(bytes.Span) ? bytes : Encoding.UTF8.GetBytes(DecodePart(bytes.Span, line));

    /// <summary>The characters of a part of the text, as <see cref="ToUtf8"/> has them.</summary>
    internal string DecodePart(ReadOnlySpan<byte> bytes, long line)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        if (Options.Encoding is { WebName: "utf-8" })
        {
            throw new UnreadableArticleException(Problem(line, "not UTF-8"));
        }

        if (!_hasFallenBack)
        {
            _hasFallenBack = true;
            Note(line, "not UTF-8, so read as Windows-1252, as is all behind it that is not; --encoding names another");
        }

        return TextDecoder.Windows1252.GetString(bytes);
    }

    /// <summary>The beginning of the text, as far as it can be seen.</summary>
    internal string HeadText()
    {
        var text = (EncodingOfHead() is { IsSingleByte: false } encoding ? Encoding.GetEncoding(encoding.CodePage) : Encoding.UTF8).GetString(Head());
        return text.StartsWith('\uFEFF') ? text[1..] : text;
    }

    private Encoding? EncodingOfHead() =>
        Options.Encoding ?? TextDecoder.FindMark(Head()).Encoding ?? TextDecoder.FindUnmarked(Head());

    /// <summary>The bytes in a stream that can be read in any order, as archives are: of a pipe a temporary copy.</summary>
    public Stream Seekable()
    {
        if (_stream.Rewound() is { } stream)
        {
            return stream;
        }

        if (_copy is null)
        {
            _copy = new TemporaryFile();
            _stream.CopyTo(_copy);
        }

        _copy.Position = 0;
        return _copy;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _copy?.Dispose();
        _stream.Dispose();
    }

    /// <summary>The first bytes, which can still be read from <see cref="Stream"/>.</summary>
    internal ReadOnlySpan<byte> Head() => _stream.Head();

    /// <summary>A note that was not taken yet, or null.</summary>
    internal ReadingProblem? TryTakeNote() => _notes.TryDequeue(out var note) ? note : null;
}
