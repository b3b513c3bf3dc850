namespace Extractor.Tests;

/// <summary>A clock that stands still but for what a test moves it.</summary>
internal sealed class ManualClock : TimeProvider
{
    private long _seconds;

    public override long TimestampFrequency => 1;

    public override long GetTimestamp() => _seconds;

    /// <summary>Moves it.</summary>
    public void Advance(int seconds) => _seconds += seconds;
}
