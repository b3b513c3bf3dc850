using System.Globalization;

namespace Extractor.Writing.Report;

/// <summary>The stance of a statement in few words, and what a reader may look for.</summary>
internal static class StatementStance
{
    private const string Positive = "positive";
    private const string Negative = "negative";
    private const string Hedged = "hedged";
    private const string Boosted = "boosted";
    private const string None = "none";

    /// <summary>All that <see cref="TypesOf"/> may give, in the order to show.</summary>
    public static IReadOnlyList<string> Types { get; } =
        [Positive, Negative, Hedged, Boosted, .. Enum.GetValues<MarkerType>().Where(HasNoNumber).Select(type => KebabCase.Of(type)), None];

    /// <summary>What the two numbers come to, and what else its words and its cue do; “none” where all of this is nothing.</summary>
    public static IReadOnlyList<string> TypesOf(Statement statement)
    {
        var stance = statement.Stance;
        var types = new List<string>();
        if (stance.Polarity != 0)
        {
            types.Add(stance.Polarity > 0 ? Positive : Negative);
        }

        if (stance.Certainty != 0)
        {
            types.Add(stance.Certainty > 0 ? Boosted : Hedged);
        }

        types.AddRange(stance.Markers.Select(marker => marker.Type).Where(HasNoNumber).Distinct().Select(type => KebabCase.Of(type)));
        return types.Count > 0 ? types : [None];
    }

    /// <summary>The stance on one line, “negative 0.41 · hedged 0.5 · concern”, or null where there is none.</summary>
    public static string? SummaryOf(Statement statement)
    {
        var types = TypesOf(statement);
        return types is [None] ? null : string.Join(" · ", types.Select(type => type switch
        {
            Positive or Negative => $"{type} {Size(statement.Stance.Polarity)}",
            Hedged or Boosted => $"{type} {Size(statement.Stance.Certainty)}",
            _ => type,
        }));
    }

    /// <summary>Whether a type is not among those that polarity and certainty sum up.</summary>
    private static bool HasNoNumber(MarkerType type) =>
        type is not (MarkerType.Positive or MarkerType.Negative or MarkerType.Hedge or MarkerType.Booster);

    private static string Size(double number) => Rounded.Share(Math.Abs(number)).ToString(CultureInfo.InvariantCulture);
}
