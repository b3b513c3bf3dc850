using Extractor.Reading;
using Extractor.Statements;
using Extractor.Writing;

namespace Extractor.Journals;

/// <summary>What a run was told to do: a journal begins with it, so that it is known what it can be used for.</summary>
internal sealed record RunDescription
{
    /// <summary>How a journal was written whose form or program is not this one's.</summary>
    public const string ByAnotherVersion = "by another version of the program";

    /// <summary>The program's version.</summary>
    public required string Program { get; init; }

    /// <summary>A hash of the user's lists.</summary>
    public required ulong Lists { get; init; }

    /// <summary>A hash of the sources of the articles, in their order, and of how they are read.</summary>
    public required ulong Sources { get; init; }

    /// <summary>The part of the articles, or null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>Whether what was found has its evidence; that of a shard of statements always, since any format may be made of it.</summary>
    public bool IsExplained { get; init; } = true;

    /// <summary>Whether speakers are written, and not statements.</summary>
    public bool OfSpeakers { get; init; }

    /// <summary>Which statements are written.</summary>
    public StatementChoice Choice { get; init; } = new();

    /// <summary>What the writers show; the terminal's part in it is not kept.</summary>
    public OutputOptions Options { get; init; } = new();

    /// <summary>A hash of the user's lists, 0 where there are none.</summary>
    public static ulong HashOf(ExtractorOptions options)
    {
        if (options is { Cues: null, Stance: null })
        {
            return 0;
        }

        var hash = new StableHash();
        hash.Add(options.Cues?.Text);
        hash.Add(options.Stance?.Text);
        return hash.Value;
    }

    /// <summary>A hash of sources, in their order, and of how they are read, but for the part of them.</summary>
    public static ulong HashOf(IReadOnlyList<ArticleSource> sources, ReadingOptions options)
    {
        var hash = new StableHash();
        foreach (var source in sources)
        {
            hash.Add(source.Path);
            hash.Add(source.Key);
        }

        // Records write out all their members, those too that are added later
        hash.Add((options with { Shard = null, Format = null, Encoding = null }).ToString());
        hash.Add(options.Format?.Name);
        hash.Add(options.Encoding?.WebName);
        return hash.Value;
    }

    /// <summary>Why what this run found is not all that a later one would find, or null where it is.</summary>
    public string? LackFor(RunDescription later) => DifferenceInFinding(later)
        ?? (later.IsExplained && !IsExplained ? "without the reasons that are shown now or that a shard keeps" : null);

    /// <summary>Why a shard cannot be joined with one of that run, or null where it can.</summary>
    public string? DifferenceFrom(RunDescription other) =>
        DifferenceInFinding(other)
        ?? (Sources != other.Sources ? "of other articles, or by other options of reading them"
            : Shard?.Count != other.Shard?.Count ? $"of another number of shards ({Shard} and {other.Shard})"
            : !Packed(this with { Shard = null }).AsSpan().SequenceEqual(Packed(other with { Shard = null })) ? "with other options"
            : null);

    private string? DifferenceInFinding(RunDescription other) =>
        Program != other.Program ? ByAnotherVersion : Lists != other.Lists ? "with another --cues or --stance" : null;

    /// <summary>Writes it.</summary>
    public void Write(PackedWriter writer)
    {
        writer.Write(Program);
        writer.Write(Lists);
        writer.Write(Sources);
        writer.Write(Shard?.Number ?? 0);
        writer.Write(Shard?.Count ?? 0);
        writer.Write(IsExplained);
        writer.Write(OfSpeakers);
        writer.Write(Choice.MinimumConfidence);
        WriteList(writer, Choice.Kinds?.Select(kind => KebabCase.Of(kind)).ToArray());
        writer.Write(Options.WithText);
        writer.Write(Options.Explain);
        writer.Write(Options.ByteOrderMark);
        WriteList(writer, Options.Columns);
    }

    /// <summary>Reads one.</summary>
    public static RunDescription Read(ref PackedReader reader)
    {
        var (program, lists, sources) = (reader.ReadText(), reader.ReadLong(), reader.ReadLong());
        var (number, count) = (reader.ReadNumber(), reader.ReadNumber());
        return new RunDescription
        {
            Program = program,
            Lists = lists,
            Sources = sources,
            Shard = count > 0 ? new Shard(number, count) : null,
            IsExplained = reader.ReadTruth(),
            OfSpeakers = reader.ReadTruth(),
            Choice = new StatementChoice
            {
                MinimumConfidence = reader.ReadDouble(),
                Kinds = ReadList(ref reader)?.Select(name => KebabCase.Parse<StatementKind>(name) ?? default).ToArray(),
            },
            Options = new OutputOptions
            {
                WithText = reader.ReadTruth(),
                Explain = reader.ReadTruth(),
                ByteOrderMark = reader.ReadTruth(),
                Columns = ReadList(ref reader),
            },
        };
    }

    private static byte[] Packed(RunDescription run)
    {
        var writer = new PackedWriter();
        run.Write(writer);
        return writer.Written.ToArray();
    }

    // No list, 0, is not an empty one, 1
    private static void WriteList(PackedWriter writer, IReadOnlyList<string>? texts)
    {
        writer.Write(texts is null ? 0 : texts.Count + 1);
        foreach (var text in texts ?? [])
        {
            writer.Write(text);
        }
    }

    private static string[]? ReadList(ref PackedReader reader)
    {
        var count = reader.ReadNumber();
        if (count == 0)
        {
            return null;
        }

        var texts = new List<string>();
        while (texts.Count < count - 1)
        {
            texts.Add(reader.ReadText());
        }

        return [.. texts];
    }
}
