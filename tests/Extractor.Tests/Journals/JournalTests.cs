using Extractor.Journals;
using Extractor.Model;
using Extractor.Reading;
using Extractor.Tests.Formats;

namespace Extractor.Tests.Journals;

public sealed class JournalTests : IDisposable
{
    private static readonly RunDescription Run = new() { Program = "1", Lists = 2, Sources = 3 };
    private static readonly RunDescription ShardRun = Run with { Shard = new Shard(1, 2) };

    private static readonly Extraction[] Found =
        [.. Enumerable.Range(0, 4).Select(i => Extractions.OfWhole($"text {i}") with { Article = new Article { Path = $"{i}.txt", Key = $"{i}.txt", Text = $"text {i}" } })];

    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["out.csv"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void However_little_is_left_of_it_the_next_run_makes_the_same_record()
    {
        var (journal, whole) = WriteBoth();
        var ends = EndsOfFrames(journal);
        for (var length = 0; length <= journal.Length; length++)
        {
            File.WriteAllBytes(Journal.PathOf(Output), journal[..length]);

            Assert.Equal(Math.Max(0, ends.Count(end => end <= length) - 1), Resume(whole));
        }
    }

    [Fact]
    public void Whichever_byte_of_it_is_broken_the_next_run_makes_the_same_record()
    {
        var (journal, whole) = WriteBoth();
        for (var at = 0; at < journal.Length; at++)
        {
            var broken = journal.ToArray();
            broken[at] ^= 0x10;
            File.WriteAllBytes(Journal.PathOf(Output), broken);

            Assert.True(Resume(whole) < 2);
        }
    }

    [Fact]
    public void What_an_earlier_run_found_is_told_by_the_article_and_not_by_its_place()
    {
        using (var first = new Journal(Output, isKept: true, () => ShardRun, TimeProvider.System))
        {
            Add(first, 0, 1, 2);
            first.Flush();
        }

        // The first is gone, the second has changed, the third has moved, a fourth is new
        using (var second = new Journal(Output, isKept: true, () => ShardRun, TimeProvider.System))
        {
            Assert.Null(second.Resume());
            Assert.Equal(3, second.Earlier);
            Assert.Null(second.Find(Found[1].Article with { Text = "another text" }));
            Assert.Equal(Found[2].Article, second.Find(Found[2].Article)!.Article);
            Assert.Null(second.Find(Found[3].Article));
            second.Add(new ArticlePosition(0, 0), Found[2].Article, Found[2]);
            second.Add(new ArticlePosition(1, 0), Found[1].Article with { Text = "another text" }, Extractions.Empty);
            second.Add(new ArticlePosition(1, 1), new ReadingProblem("x.jsonl", 2, "holds no text"));
            second.Add(new ArticlePosition(2, 7), Found[3].Article, Found[3]);
            second.Finish(5);
            second.Complete();
        }

        Assert.Equal(["out.csv.part"], _folder.List());
        using var record = ShardRecord.Open(Journal.RecordOf(Output));
        var read = new List<JournalRecord>();
        while (record.Read())
        {
            read.Add(record.Current!);
        }

        Assert.Equal([(0, 0L), (1, 0L), (1, 1L), (2, 7L)], read.Select(one => (one.Position.Source, one.Position.Number)));
        Assert.Equal(["2.txt", "quiet.txt", null, "3.txt"], read.Select(one => one.Extraction?.Article.Path));
        Assert.Equal("x.jsonl(2): holds no text", read[2].Problem!.Message);
        Assert.Equal(5UL, record.Contents);
    }

    [Fact]
    public void Another_program_and_other_lists_find_something_else_and_so_does_a_run_that_explains()
    {
        using (var first = new Journal(Output, isKept: true, () => ShardRun, TimeProvider.System))
        {
            Add(first, 0);
            first.Flush();
        }

        Assert.Equal("by another version of the program", Lack(Run with { Program = "2" }));
        Assert.Equal("with another --cues or --stance", Lack(Run with { Lists = 3 }));
        Assert.Null(Lack(Run with { Sources = 4 }));
        Assert.Null(Lack(Run with { IsExplained = false }));

        using (var first = new Journal(Output, isKept: true, () => ShardRun with { IsExplained = false }, TimeProvider.System))
        {
            Add(first, 0);
            first.Flush();
        }

        Assert.Equal("without the reasons that are shown now or that a shard keeps", Lack(Run));
        Assert.Null(Lack(Run with { IsExplained = false }));

        string? Lack(RunDescription run)
        {
            using var journal = new Journal(Output, isKept: false, () => run, TimeProvider.System);
            return journal.Resume();
        }
    }

    [Fact]
    public void A_short_run_leaves_the_disk_alone()
    {
        using var journal = new Journal(Output, isKept: false, () => Run, TimeProvider.System);
        Add(journal, 0, 1, 2, 3);
        journal.Flush();

        Assert.False(journal.IsOnDisk);
        Assert.Empty(_folder.List());
        journal.Complete();
        Assert.Empty(_folder.List());
    }

    [Fact]
    public void Of_the_first_second_nothing_is_noted_and_nothing_is_promised()
    {
        var clock = new TestClock(secondsALook: 0);
        using (var journal = new Journal(Output, isKept: false, () => Run, clock))
        {
            Add(journal, 0, 1);
            clock.Advance(2);
            journal.Flush();
            Assert.False(journal.IsOnDisk);
            Assert.Empty(_folder.List());

            // The first of these is written with the file, the other waits
            Add(journal, 2, 3);
            Assert.True(journal.IsOnDisk);
            journal.Flush();
        }

        using var next = new Journal(Output, isKept: false, () => Run, clock);
        Assert.Null(next.Resume());
        Assert.Equal([false, false, true, true], Found.Select(found => next.Find(found.Article) is not null));
    }

    [Fact]
    public void A_long_run_has_one_until_it_is_complete()
    {
        using var journal = new Journal(Output, isKept: false, () => Run, new TestClock(secondsALook: 1));
        Add(journal, 0);

        Assert.True(journal.IsOnDisk);
        Assert.Equal([".out.csv.journal"], _folder.List());
        journal.Complete();
        Assert.Empty(_folder.List());
    }

    [Fact]
    public void A_record_that_was_cut_off_is_refused()
    {
        var (_, whole) = WriteBoth();
        foreach (var cut in EndsOfFrames(whole).SkipLast(1).Append(whole.Length - 1))
        {
            File.WriteAllBytes(Journal.RecordOf(Output), whole[..cut]);
            using var record = ShardRecord.Open(Journal.RecordOf(Output));

            Assert.Throws<InvalidDataException>(() =>
            {
                while (record.Read())
                {
                }
            });
        }
    }

    /// <summary>A journal of two articles, stopped, and the record of a run that was not.</summary>
    private (byte[] Journal, byte[] Record) WriteBoth()
    {
        using (var stopped = new Journal(Output, isKept: true, () => ShardRun, TimeProvider.System))
        {
            Add(stopped, 0, 1);
            stopped.Flush();
        }

        var journal = File.ReadAllBytes(Journal.PathOf(Output));
        using (var whole = new Journal(Output, isKept: true, () => ShardRun, TimeProvider.System))
        {
            Add(whole, 0, 1);
            whole.Finish(9);
            whole.Complete();
        }

        return (journal, File.ReadAllBytes(Journal.RecordOf(Output)));
    }

    /// <summary>Goes on with what there is, checks that the record becomes the one expected, and returns how many articles were known.</summary>
    private int Resume(byte[] expected)
    {
        using var journal = new Journal(Output, isKept: true, () => ShardRun, TimeProvider.System);
        Assert.Null(journal.Resume());
        var known = Found.Count(found => journal.Find(found.Article) is not null);
        Assert.Equal(journal.Earlier, known);
        Add(journal, 0, 1);
        journal.Finish(9);
        journal.Complete();
        Assert.Equal(expected, File.ReadAllBytes(Journal.RecordOf(Output)));
        return known;
    }

    private static void Add(Journal journal, params int[] numbers)
    {
        foreach (var i in numbers)
        {
            journal.Add(new ArticlePosition(i, 0), Found[i].Article, Found[i]);
        }
    }

    private List<int> EndsOfFrames(byte[] file)
    {
        using var handle = File.OpenHandle(_folder.Write("frames", file), options: FileOptions.DeleteOnClose);
        var frames = new FrameReader(handle);
        var ends = new List<int>();
        while (frames.Read())
        {
            ends.Add((int)frames.NextOffset);
        }

        return ends;
    }
}
