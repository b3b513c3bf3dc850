namespace Extractor.Tests;

/// <summary>A clock by which every look at it takes a second, so that everything takes long.</summary>
internal sealed class HastyClock : TimeProvider
{
    private long _seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => Interlocked.Increment(ref _seconds);
}
