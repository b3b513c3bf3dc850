using Extractor.Reading;

namespace Extractor.Journals;

/// <summary>What a run has to say of the article at one position: what was found in it, or why nothing could be.</summary>
/// <param name="Position">The article's place in the run.</param>
/// <param name="Extraction">What was found, or null.</param>
/// <param name="Problem">What was wrong with it, or null.</param>
internal sealed record JournalRecord(ArticlePosition Position, Extraction? Extraction, ReadingProblem? Problem)
{
    private const string Magic = "extractor journal";

    private enum Kind
    {
        Description,
        Extraction,
        Problem,
        End,
    }

    /// <summary>Writes the frame that a journal begins with.</summary>
    public static void WriteDescription(PackedWriter writer, RunDescription run)
    {
        var start = Begin(writer, Kind.Description);
        writer.Write(Magic);
        writer.Write(Journal.Version);
        run.Write(writer);
        Frame.End(writer, start);
    }

    /// <summary>Reads the frame that a journal begins with; null where it is none of this version.</summary>
    public static RunDescription? ReadDescription(ReadOnlySpan<byte> content)
    {
        var reader = new PackedReader(content);
        try
        {
            return ReadKind(ref reader) == Kind.Description && reader.ReadText() == Magic && reader.ReadNumber() == Journal.Version
                ? RunDescription.Read(ref reader)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Writes the frame of an article.</summary>
    /// <param name="writer">What to write to.</param>
    /// <param name="position">The article's place in the run.</param>
    /// <param name="fingerprint">Its fingerprint, as it was read.</param>
    /// <param name="extraction">What was found in it.</param>
    public static void Write(PackedWriter writer, ArticlePosition position, ulong fingerprint, Extraction extraction)
    {
        var start = Begin(writer, Kind.Extraction);
        Write(writer, position);
        writer.Write(fingerprint);
        ExtractionCodec.Write(writer, extraction);
        Frame.End(writer, start);
    }

    /// <summary>Writes the frame of an article that could not be read, or of which nothing could be found out.</summary>
    public static void Write(PackedWriter writer, ArticlePosition position, ReadingProblem problem)
    {
        var start = Begin(writer, Kind.Problem);
        Write(writer, position);
        writer.Write(problem.Path);
        writer.Write(problem.Line is { } line ? (ulong)line + 1 : 0);
        writer.Write((int)problem.Kind);
        writer.Write(problem.IsOfRecord);
        writer.Write(problem.What);
        Frame.End(writer, start);
    }

    /// <summary>Writes the frame that the record of a whole shard ends with.</summary>
    /// <param name="writer">What to write to.</param>
    /// <param name="contents">A hash of what all shards must have seen alike.</param>
    public static void WriteEnd(PackedWriter writer, ulong contents)
    {
        var start = Begin(writer, Kind.End);
        writer.Write(contents);
        Frame.End(writer, start);
    }

    /// <summary>Writes the frame of an article again, at another position.</summary>
    public static void Move(PackedWriter writer, ReadOnlySpan<byte> content, ArticlePosition position)
    {
        var reader = new PackedReader(content);
        var start = Begin(writer, ReadKind(ref reader));
        ReadPosition(ref reader);
        Write(writer, position);
        writer.Write(reader.Rest);
        Frame.End(writer, start);
    }

    /// <summary>The fingerprint in the frame of an article in which something was found; null in all others.</summary>
    public static ulong? ReadFingerprint(ReadOnlySpan<byte> content)
    {
        var reader = new PackedReader(content);
        if (ReadKind(ref reader) != Kind.Extraction)
        {
            return null;
        }

        ReadPosition(ref reader);
        return reader.ReadLong();
    }

    /// <summary>The hash in the frame that a whole record ends with; null in all others.</summary>
    public static ulong? ReadEnd(ReadOnlySpan<byte> content)
    {
        var reader = new PackedReader(content);
        return ReadKind(ref reader) == Kind.End ? reader.ReadLong() : null;
    }

    /// <summary>Reads the frame of an article.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static JournalRecord Read(ReadOnlySpan<byte> content)
    {
        var reader = new PackedReader(content);
        var kind = ReadKind(ref reader);
        var position = ReadPosition(ref reader);
        switch (kind)
        {
            case Kind.Extraction:
                reader.ReadLong();
                return new JournalRecord(position, ExtractionCodec.Read(ref reader), null);
            case Kind.Problem:
                var path = reader.ReadText();
                long? line = reader.ReadLong() is var number and > 0 ? (long)number - 1 : null;
                var problem = (ProblemKind)reader.ReadNumber();
                var isOfRecord = reader.ReadTruth();
                return new JournalRecord(position, null, new ReadingProblem(path, line, reader.ReadText()) { Kind = problem, IsOfRecord = isOfRecord });
            default:
                throw new InvalidDataException($"A record of the kind {kind} stands where that of an article was expected.");
        }
    }

    private static int Begin(PackedWriter writer, Kind kind)
    {
        var start = Frame.Begin(writer);
        writer.Write((int)kind);
        return start;
    }

    private static Kind ReadKind(ref PackedReader reader) => (Kind)reader.ReadNumber();

    private static void Write(PackedWriter writer, ArticlePosition position)
    {
        writer.Write(position.Source);
        writer.Write((ulong)position.Number);
    }

    private static ArticlePosition ReadPosition(ref PackedReader reader) => new(reader.ReadNumber(), (long)reader.ReadLong());
}
