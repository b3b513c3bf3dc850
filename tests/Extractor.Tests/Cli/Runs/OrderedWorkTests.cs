using System.Globalization;
using Extractor.Cli.Runs;

namespace Extractor.Tests.Cli.Runs;

public sealed class OrderedWorkTests
{
    // A test that would hang fails instead
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<string> _taken = [];

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(7, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(7, true)]
    public void Results_come_in_the_order_of_the_tasks(int threads, bool mayWait)
    {
        Work(threads, mayWait: () => mayWait).Run(Numbers(1000));

        Assert.Equal(Numbers(1000), _taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Where_only_later_tasks_may_be_long_in_coming_the_order_stays(int threads)
    {
        Work(threads, mayWait: () => Volatile.Read(ref _takenCount) > 500).Run(Numbers(1000));

        Assert.Equal(Numbers(1000), _taken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_result_at_a_time_is_taken_in_whatever_thread(bool mayWait)
    {
        var taking = 0;
        Work(4, take: _ =>
        {
            Assert.Equal(1, Interlocked.Increment(ref taking));
            Thread.Yield();
            Interlocked.Decrement(ref taking);
        }, mayWait: () => mayWait).Run(Numbers(2000));

        Assert.Equal(Numbers(2000), _taken);
    }

    [Fact]
    public void A_task_that_is_done_late_holds_back_those_behind_it_but_not_their_work()
    {
        using var gate = new CountdownEvent(10);
        Work(2, task =>
        {
            if (task == "1")
            {
                Assert.True(gate.Wait(Patience));
            }
            else if (task != "0")
            {
                gate.Signal();
            }

            return task;
        }).Run(Numbers(12));

        Assert.Equal(Numbers(12), _taken);
    }

    [Fact]
    public void One_thread_or_one_task_is_worked_on_where_it_is_called_from()
    {
        var callers = new HashSet<int>();

        Work(1, Note).Run(Numbers(50));
        Work(8, Note).Run(Numbers(1));

        Assert.Equal([Environment.CurrentManagedThreadId], callers);

        string Note(string task)
        {
            callers.Add(Environment.CurrentManagedThreadId);
            return task;
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_more_tasks_are_in_hand_than_have_room(bool mayWait)
    {
        var (read, most) = (0, 0);

        Work(3, mayWait: () => mayWait).Run(Counted());

        Assert.Equal(2000, _taken.Count);

        // One is taken while the next is read, and one waits for room
        Assert.InRange(most, 1, (16 * 3) + 2);

        IEnumerable<string> Counted()
        {
            foreach (var task in Numbers(2000))
            {
                read++;
                most = Math.Max(most, read - Volatile.Read(ref _takenCount));
                yield return task;
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Heavy_tasks_are_in_hand_one_at_a_time(bool mayWait)
    {
        var (read, most) = (0, 0);

        Work(4, mayWait: () => mayWait, weight: 60).Run(Counted());

        Assert.Equal(100, _taken.Count);
        Assert.InRange(most, 1, 3);

        IEnumerable<string> Counted()
        {
            foreach (var task in Numbers(100))
            {
                read++;
                most = Math.Max(most, read - Volatile.Read(ref _takenCount));
                yield return task;
            }
        }
    }

    [Fact]
    public void Whoever_waits_for_the_next_task_has_all_results_before_it()
    {
        using var idle = new SemaphoreSlim(0);
        Work(2, idle: () => idle.Release(), mayWait: () => true).Run(Waiting());

        Assert.Equal(Numbers(20), _taken);

        IEnumerable<string> Waiting()
        {
            for (var i = 0; i < 20; i++)
            {
                // The first two are read before the other threads are there
                if (i > 1)
                {
                    Assert.True(idle.Wait(Patience));
                    Assert.Equal(i, Volatile.Read(ref _takenCount));
                }

                yield return i.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(3, false)]
    [InlineData(3, true)]
    public void A_failure_is_thrown_behind_the_results_before_it(int threads, bool mayWait)
    {
        var work = Work(threads, task => task == "30" ? throw new InvalidOperationException("30 fails") : task, mayWait: () => mayWait);

        Assert.Equal("30 fails", Assert.Throws<InvalidOperationException>(() => work.Run(Numbers(100))).Message);
        Assert.Equal(Numbers(30), _taken);
    }

    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(3, int.MaxValue)]
    [InlineData(3, 0)]
    [InlineData(3, 2)]
    public void Where_reading_fails_that_is_thrown_behind_what_was_read(int threads, int mayWaitBehind)
    {
        Assert.Throws<InvalidOperationException>(() => Work(threads, mayWait: () => Volatile.Read(ref _takenCount) >= mayWaitBehind).Run(Failing()));
        Assert.Equal(Numbers(5), _taken);

        static IEnumerable<string> Failing()
        {
            foreach (var task in Numbers(5))
            {
                yield return task;
            }

            throw new InvalidOperationException("cannot be read");
        }
    }

    [Fact]
    public void Who_takes_no_more_does_not_wait_for_tasks_that_never_come()
    {
        using var never = new ManualResetEventSlim();
        var work = Work(2, take: task => { if (task == "5") { throw new IOException("closed"); } }, mayWait: () => true);

        Assert.Throws<IOException>(() => work.Run(NumbersAndThenNothing(6, never)));
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(2, true)]
    public void Who_is_stopped_ends_with_what_is_in_hand(int threads, bool mayWait)
    {
        using var stop = new CancellationTokenSource();
        var started = new HashSet<string>();
        Work(threads, task =>
        {
            lock (started)
            {
                started.Add(task);
            }

            if (task == "20")
            {
                stop.Cancel();
            }

            return task;
        }, mayWait: () => mayWait, stop: stop).Run(Numbers(100_000));

        Assert.Equal(Numbers(_taken.Count), _taken);
        Assert.Equal(started.Count, _taken.Count);
        Assert.InRange(_taken.Count, 21, 21 + (16 * threads));
    }

    [Fact]
    public void Who_is_stopped_does_not_wait_for_tasks_that_never_come()
    {
        using var stop = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        Work(2, take: task => { if (task == "5") { stop.Cancel(); } }, mayWait: () => true, stop: stop).Run(NumbersAndThenNothing(6, never));

        Assert.Equal(Numbers(6), _taken);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Nobody_waits_for_a_thread_that_reads_without_end(bool isStopped)
    {
        using var stop = new CancellationTokenSource();
        using var reads = new ManualResetEventSlim();
        using var never = new ManualResetEventSlim();
        var caller = Environment.CurrentManagedThreadId;
        var work = Work(2, take: _ => End(isSure: false), idle: () => End(isSure: true), stop: isStopped ? stop : null);

        if (isStopped)
        {
            work.Run(Endless());
        }
        else
        {
            Assert.Throws<IOException>(() => work.Run(Endless()));
        }

        Assert.Equal(Numbers(_taken.Count), _taken);

        // Where the caller has nothing to take the other thread reads, and will read on
        void End(bool isSure)
        {
            if (Environment.CurrentManagedThreadId == caller && reads.Wait(isSure ? Patience : TimeSpan.Zero))
            {
                stop.Cancel();
                if (!isStopped)
                {
                    throw new IOException("closed");
                }
            }
        }

        IEnumerable<string> Endless()
        {
            for (var i = 0; ; i++)
            {
                if (i > 5 && Environment.CurrentManagedThreadId != caller)
                {
                    reads.Set();
                    never.Wait(Patience);
                }

                yield return i.ToString(CultureInfo.InvariantCulture);
            }
        }
    }

    [Fact]
    public void What_fails_where_all_is_taken_ends_the_run()
    {
        using var never = new ManualResetEventSlim();
        var work = Work(2, idle: () => throw new IOException("closed"), mayWait: () => true);

        Assert.Throws<IOException>(() => work.Run(NumbersAndThenNothing(3, never)));
    }

    [Fact]
    public void What_is_read_is_disposed_of_once_whoever_reads_it()
    {
        foreach (var mayWait in new[] { false, true })
        {
            var disposed = 0;
            Work(3, mayWait: () => mayWait).Run(Noted());

            Assert.Equal(1, disposed);

            IEnumerable<string> Noted()
            {
                try
                {
                    foreach (var task in Numbers(100))
                    {
                        yield return task;
                    }
                }
                finally
                {
                    disposed++;
                }
            }
        }
    }

    private int _takenCount;

    private OrderedWork<string, string> Work(
        int threads,
        Func<string, string>? work = null,
        Action<string>? take = null,
        Action? idle = null,
        Func<bool>? mayWait = null,
        long weight = 1,
        CancellationTokenSource? stop = null) => new()
        {
            Threads = threads,
            Weigh = _ => weight,
            MostWeight = 100,
            Work = work ?? (task => task),
            Take = result =>
            {
                _taken.Add(result);
                Interlocked.Increment(ref _takenCount);
                take?.Invoke(result);
            },
            Idle = idle ?? (() => { }),
            MayWait = mayWait,
            Stop = stop?.Token ?? CancellationToken.None,
        };

    // After so many, the next one never comes
    private static IEnumerable<string> NumbersAndThenNothing(int count, ManualResetEventSlim never)
    {
        foreach (var task in Numbers(count))
        {
            yield return task;
        }

        never.Wait(Patience);
    }

    private static List<string> Numbers(int count) => [.. Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
}
