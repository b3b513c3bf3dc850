namespace Extractor.Tests;

/// <summary>A clock that only a test moves, and looks at it.</summary>
/// <param name="secondsALook">What each look takes: with a second, everything takes long.</param>
internal sealed class TestClock(int secondsALook) : TimeProvider
{
    private long _seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Add(ref _seconds, secondsALook);

    /// <summary>Moves it.</summary>
    public void Advance(int seconds) => Interlocked.Add(ref _seconds, seconds);
}
