namespace Extractor.Stances;

/// <summary>What is known of each type of marker.</summary>
internal static class MarkerTypes
{
    // Written out: what reads an enumeration's names at the start is compiled anew each time
    private static readonly string[] Names =
    [
        "positive", "negative", "praise", "criticism", "concern", "hedge", "approx", "booster", "obligation", "commitment",
        "agreement", "disagreement", "endorse", "distance",
    ];

    /// <summary>All types.</summary>
    public static IReadOnlyList<MarkerType> All { get; } = Array.ConvertAll(Names, name => Parse(name)!.Value);

    /// <summary>The name of a type, which is that of its list.</summary>
    public static string NameOf(MarkerType type) => Names[(int)type];

    /// <summary>The type of a name, or null.</summary>
    public static MarkerType? Parse(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.SequenceEqual(Names[i]))
            {
                return (MarkerType)i;
            }
        }

        return null;
    }

    /// <summary>Whether a type says that something is good (1), bad (−1) or neither (0).</summary>
    public static int SignOf(MarkerType type) => type switch
    {
        MarkerType.Positive or MarkerType.Praise => 1,
        MarkerType.Negative or MarkerType.Criticism or MarkerType.Concern => -1,
        _ => 0,
    };

    /// <summary>What a negated marker does: “not good” is negative, “not clear” hedges, “do not agree” disagrees.</summary>
    public static MarkerType Negated(MarkerType type) => type switch
    {
        MarkerType.Positive => MarkerType.Negative,
        MarkerType.Negative => MarkerType.Positive,
        MarkerType.Booster => MarkerType.Hedge,
        MarkerType.Agreement => MarkerType.Disagreement,
        MarkerType.Disagreement => MarkerType.Agreement,
        _ => type,
    };
}
