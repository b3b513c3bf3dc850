namespace Extractor.Speakers;

/// <summary>Where, how often and with which titles an article gives somebody their full name.</summary>
internal sealed class FullNameUse
{
    /// <summary>The token of the first place, or -1.</summary>
    public int First { get; set; } = -1;

    /// <summary>The token of the last place that the reading in order came by, or -1.</summary>
    public int Last { get; set; } = -1;

    /// <summary>How often it is given.</summary>
    public int Count { get; set; }

    /// <summary>The offices in front of it, or null.</summary>
    public WordBag? Offices { get; set; }
}
