using System.Runtime.ExceptionServices;

namespace Extractor.Cli.Runs;

/// <summary>Works on tasks in several threads, and takes the results in the order of the tasks, whichever is done first.</summary>
/// <remarks>
/// One thread reads the tasks, several work on them, and the one that calls takes the results. Only so many tasks, of such a
/// weight, are in hand, from when they are read until they are taken; so memory stays bounded whatever comes. For one task,
/// or one thread and tasks that are all there, there is no machinery: all is done where it is called from.
/// </remarks>
/// <typeparam name="TTask">What is to be worked on.</typeparam>
/// <typeparam name="TResult">What comes of it.</typeparam>
internal sealed class OrderedWork<TTask, TResult>
    where TTask : class
    where TResult : class
{
    // While one thread is at a long article, the others go on behind it for as many others as they would do meanwhile
    private const int InHandPerThread = 16;

    // Threads that wake each other for every article change 6,500 times in a run of 840 instead of 950. So results are taken so
    // many at once, and tasks are read when half of the room for them is free, unless somebody has nothing to do or so many
    // milliseconds have passed
    private const int TakenAtOnce = InHandPerThread / 2;
    private const int LongestUntaken = 50;

    private readonly object _lock = new();
    private readonly Queue<Turn> _inHand = new();
    private readonly Queue<Turn> _undone = new();
    private long _weight;

    // Those in hand that are done
    private int _done;

    // Who waits: nobody else need be woken
    private int _waitingWorkers;
    private bool _readerWaits;
    private bool _takerWaits;
    private bool _isRead;
    private bool _isOver;
    private ExceptionDispatchInfo? _failureOfReading;

    /// <summary>How many threads work.</summary>
    public required int Threads { get; init; }

    /// <summary>The weight of a task, in any unit.</summary>
    public required Func<TTask, long> Weigh { get; init; }

    /// <summary>The most that all tasks in hand may weigh together; one may always be in hand.</summary>
    public required long MostWeight { get; init; }

    /// <summary>Works on a task, in any thread. What it throws is thrown when its result would be taken.</summary>
    public required Func<TTask, TResult> Work { get; init; }

    /// <summary>Takes a result, in the thread that called.</summary>
    public required Action<TResult> Take { get; init; }

    /// <summary>Called, in the same thread, when all results of the tasks so far are taken and the next task is not there yet.</summary>
    public required Action Idle { get; init; }

    /// <summary>Whether the next task may be long in coming, asked behind each: then another thread waits for it, so that <see cref="Stop"/> is heard meanwhile.</summary>
    public Func<bool>? MayWait { get; init; }

    /// <summary>Ends the reading of tasks; those in hand are still done and taken.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>Whether tasks are read in a thread of their own by now.</summary>
    public bool IsParallel { get; private set; }

    /// <summary>Works on all tasks; they are read one at a time, as they are needed.</summary>
    public void Run(IEnumerable<TTask> tasks)
    {
        using var read = tasks.GetEnumerator();
        for (var isFirst = true; !Stop.IsCancellationRequested && read.MoveNext(); isFirst = false)
        {
            if (!isFirst && Threads > 1)
            {
                RunParallel(read, hasFirst: true);
                return;
            }

            Take(Work(read.Current));
            if (MayWait?.Invoke() == true)
            {
                RunParallel(read, hasFirst: false);
                return;
            }
        }
    }

    /// <summary>Works on the task that was read, if it is not done yet, and all behind it.</summary>
    private void RunParallel(IEnumerator<TTask> tasks, bool hasFirst)
    {
        IsParallel = true;
        using var stopping = Stop.Register(Wake);
        Start("reading", () => ReadAll(tasks, hasFirst));
        for (var i = 0; i < Threads; i++)
        {
            Start("working", WorkOnAll);
        }

        try
        {
            for (var isIdle = false; AwaitResult(ref isIdle) is { } turn;)
            {
                turn.Failure?.Throw();
                Take(turn.Result!);
                GiveBack(turn);
            }

            _failureOfReading?.Throw();
        }
        finally
        {
            // Who still reads may wait for its input forever; nobody waits for who reads
            lock (_lock)
            {
                _isOver = true;
                Monitor.PulseAll(_lock);
            }
        }
    }

    private static void Start(string name, ThreadStart act) => new Thread(act) { IsBackground = true, Name = name }.Start();

    private void Wake()
    {
        lock (_lock)
        {
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Wakes who waits, if it is worth it; by who has the lock.</summary>
    private void WakeIf(bool isWorthIt)
    {
        if (isWorthIt)
        {
            Monitor.PulseAll(_lock);
        }
    }

    private void ReadAll(IEnumerator<TTask> tasks, bool hasFirst)
    {
        ExceptionDispatchInfo? failure = null;
        try
        {
            while ((hasFirst || tasks.MoveNext()) && TryPutInHand(new Turn(tasks.Current, Weigh(tasks.Current))))
            {
                hasFirst = false;
            }
        }
        catch (Exception thrown)
        {
            failure = ExceptionDispatchInfo.Capture(thrown);
        }

        lock (_lock)
        {
            (_failureOfReading, _isRead) = (failure, true);
            Monitor.PulseAll(_lock);
        }
    }

    /// <summary>Waits until there is room for a task; returns whether it is still wanted then.</summary>
    private bool TryPutInHand(Turn turn)
    {
        lock (_lock)
        {
            while (!_isOver && !Stop.IsCancellationRequested && _inHand.Count > 0
                && (_inHand.Count >= InHandPerThread * Threads || _weight + turn.Weight > MostWeight))
            {
                _readerWaits = true;
                Monitor.Wait(_lock);
                _readerWaits = false;
            }

            if (_isOver || Stop.IsCancellationRequested)
            {
                return false;
            }

            _inHand.Enqueue(turn);
            _undone.Enqueue(turn);
            _weight += turn.Weight;
            WakeIf(_waitingWorkers > 0);
            return true;
        }
    }

    private void WorkOnAll()
    {
        while (AwaitUndone() is { } turn)
        {
            try
            {
                turn.Result = Work(turn.Task);
            }
            catch (Exception thrown)
            {
                turn.Failure = ExceptionDispatchInfo.Capture(thrown);
            }

            lock (_lock)
            {
                turn.IsDone = true;
                _done++;
                WakeIf(_takerWaits && _inHand.Peek().IsDone && (_done >= TakenAtOnce || _undone.Count == 0));
            }
        }
    }

    private Turn? AwaitUndone()
    {
        lock (_lock)
        {
            Turn? turn = null;
            while (!_isOver && !_undone.TryDequeue(out turn) && !HasNoMore)
            {
                _waitingWorkers++;
                Monitor.Wait(_lock);
                _waitingWorkers--;
            }

            return _isOver ? null : turn;
        }
    }

    private bool HasNoMore => _isRead || Stop.IsCancellationRequested;

    /// <summary>Waits for the next result; null behind the last. Its task stays in hand.</summary>
    private Turn? AwaitResult(ref bool isIdle)
    {
        while (true)
        {
            lock (_lock)
            {
                while (_inHand.TryPeek(out var next) ? !next.IsDone : isIdle && !HasNoMore)
                {
                    _takerWaits = true;
                    Monitor.Wait(_lock, LongestUntaken);
                    _takerWaits = false;
                }

                if (_inHand.TryPeek(out var done))
                {
                    isIdle = false;
                    return done;
                }

                if (HasNoMore)
                {
                    return null;
                }
            }

            isIdle = true;
            Idle();
        }
    }

    private void GiveBack(Turn turn)
    {
        lock (_lock)
        {
            _inHand.Dequeue();
            _weight -= turn.Weight;
            _done--;
            WakeIf(_readerWaits && _inHand.Count <= InHandPerThread * Threads / 2);
        }
    }

    private sealed class Turn(TTask task, long weight)
    {
        public TTask Task => task;

        public long Weight => weight;

        public TResult? Result { get; set; }

        public ExceptionDispatchInfo? Failure { get; set; }

        public bool IsDone { get; set; }
    }
}
