using Extractor.Journals;
using Extractor.Writing;

namespace Extractor.Cli;

/// <summary>One run of “merge”.</summary>
/// <param name="parts">The outputs of shards, or their records.</param>
/// <param name="outputs">The files to write, null for standard output; at least one.</param>
/// <param name="format">The name of the format that was typed, or null.</param>
/// <param name="terminal">Whose standard output.</param>
/// <param name="messages">Where to tell what is wrong.</param>
internal sealed class MergeRun(
    IReadOnlyList<string> parts, IReadOnlyList<string?> outputs, string? format, Terminal terminal, Messages messages)
{
    /// <summary>Does it; the <see cref="ExitStatus"/> is that some failed where a shard is missing, or an article could not be read.</summary>
    public int Run()
    {
        var records = new List<ShardRecord>();
        try
        {
            return TryOpen(records) && AreOfOneRun(records) && MayWriteAll() ? Merge(records) : ExitStatus.NothingDone;
        }
        finally
        {
            foreach (var record in records)
            {
                record.Dispose();
            }
        }
    }

    private static string RecordOf(string part) =>
        part.EndsWith(Journal.RecordEnding, StringComparison.OrdinalIgnoreCase) ? part : Journal.RecordOf(part);

    private bool TryOpen(List<ShardRecord> records)
    {
        var areAll = true;
        foreach (var part in parts)
        {
            var path = RecordOf(part);
            try
            {
                records.Add(ShardRecord.Open(path));
                continue;
            }
            catch (FileNotFoundException)
            {
                messages.Write($"{path}: no such file; a run with --shard leaves it beside its first output when it has come to its end");
            }
            catch (InvalidDataException mistake)
            {
                messages.Write($"{path}: {mistake.Message}");
            }
            catch (Exception failure) when (FailureReason.IsOfSystem(failure))
            {
                messages.Write(path, failure);
            }

            areAll = false;
        }

        return areAll;
    }

    private bool AreOfOneRun(List<ShardRecord> records)
    {
        var (first, seen) = (records[0], new Dictionary<int, ShardRecord>());
        foreach (var record in records)
        {
            if (record.Run.DifferenceFrom(first.Run) is { } difference)
            {
                messages.Write($"{record.Path}: written {difference}, other than {first.Path}; only shards of one run can be joined");
                return false;
            }

            if (!seen.TryAdd(record.Run.Shard!.Number, record))
            {
                messages.Write($"{record.Path}: shard {record.Run.Shard}, which {seen[record.Run.Shard.Number].Path} is too");
                return false;
            }
        }

        return true;
    }

    private bool MayWriteAll() =>
        outputs.All(FilesRead.Of([], parts.Concat(parts.Select(RecordOf)), "is one of the parts, and is not overwritten", messages).MayWrite);

    private int Merge(List<ShardRecord> records)
    {
        var run = records[0].Run;
        var formats = run.OfSpeakers ? OutputFormats.OfSpeakers : OutputFormats.OfStatements;
        if (format is not null && formats.FindByName(format) is null)
        {
            messages.Write($"--format: '{format}' is none of {string.Join(", ", formats.All.Select(one => one.Name))}");
            return ExitStatus.NothingDone;
        }

        using var written = OutputFiles.Choose(outputs, formats, format is null ? null : formats.FindByName(format), run.Options, terminal, messages);
        if (written is null)
        {
            return ExitStatus.NothingDone;
        }

        try
        {
            written.Open(terminal);
            var failed = WriteAll(records, written);
            if (records.Find(record => record.Contents != records[0].Contents) is { } other)
            {
                messages.Write($"{other.Path}: its run saw other articles than that of {records[0].Path}; a file of many articles has changed between them");
                return ExitStatus.NothingDone;
            }

            var isWhole = IsWhole(records);
            written.Finish();
            written.Complete();
            return failed > 0 || !isWhole ? ExitStatus.SomeFailed : ExitStatus.AllDone;
        }
        catch (InvalidDataException mistake)
        {
            messages.Write(mistake.Message);
        }
        catch (Exception failure) when (FailureReason.IsOfSystem(failure))
        {
            messages.Write(written.NameOfFailed, failure);
        }

        return ExitStatus.NothingDone;
    }

    /// <summary>Writes the articles of all shards in the order of the run, one in memory for each shard; returns how many could not be read.</summary>
    private int WriteAll(List<ShardRecord> records, OutputFiles written)
    {
        var failed = 0;
        var next = new PriorityQueue<ShardRecord, ArticlePosition>();
        foreach (var record in records)
        {
            Advance(record);
        }

        while (next.TryDequeue(out var record, out _))
        {
            if (record.Current!.Extraction is { } extraction)
            {
                written.Write(record.Run.Choice.From(extraction));
            }
            else
            {
                messages.Write(record.Current.Problem!.Message);
                written.WriteFailure(record.Current.Problem);
                failed++;
            }

            Advance(record);
        }

        return failed;

        void Advance(ShardRecord record)
        {
            if (record.Read())
            {
                next.Enqueue(record, record.Current!.Position);
            }
        }
    }

    private bool IsWhole(List<ShardRecord> records)
    {
        var count = records[0].Run.Shard!.Count;
        var missing = Enumerable.Range(1, count).Except(records.Select(record => record.Run.Shard!.Number)).ToList();
        if (missing.Count > 0)
        {
            messages.Write($"of {count} shards {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing; the rest is written");
        }

        return missing.Count == 0;
    }
}
