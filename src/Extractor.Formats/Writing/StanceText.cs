using System.Globalization;
using System.Text;

namespace Extractor.Writing;

/// <summary>Stance in words: for cells of a table and for people.</summary>
internal static class StanceText
{
    private const string Separator = "; ";

    /// <summary>The types found, each once, in the order of the text; null where there are none.</summary>
    public static string? TypesOf(Stance stance) =>
        stance.Markers.Count == 0 ? null : string.Join(Separator, stance.Markers.Select(marker => KebabCase.Of(marker.Type)).Distinct());

    /// <summary>The words found, each with its type; null where there are none.</summary>
    public static string? MarkersOf(Stance stance) =>
        stance.Markers.Count == 0 ? null : string.Join(Separator, stance.Markers.Select(marker => $"{KebabCase.Of(marker.Type)}: {TextWrapper.OnOneLine(marker.Text)}"));

    /// <summary>The two numbers, for people.</summary>
    public static string NumbersOf(Stance stance) => $"polarity {Number(stance.Polarity)} · certainty {Number(stance.Certainty)}";

    /// <summary>The two numbers and the words found, of a stance that has markers.</summary>
    public static string SummaryOf(Stance stance) => $"{NumbersOf(stance)} · {MarkersOf(stance)}";

    /// <summary>How a marker's shares came about: “negative: not good (2 × -0.74 negated = -1.48; polarity -0.36)”.</summary>
    public static string Explain(Marker marker)
    {
        var text = new StringBuilder($"{KebabCase.Of(marker.Type)}: {TextWrapper.OnOneLine(marker.Text)}");
        if (marker.Holder == MarkerHolder.Reporter)
        {
            text.Append(" · reporter");
        }

        text.Append(" · strength ").Append(Number(marker.Strength));
        foreach (var effect in marker.Effects)
        {
            text.Append(" × ").Append(Number(effect.Factor)).Append(' ').Append(effect.Cause);
        }

        if (marker.Effects.Count > 0)
        {
            text.Append(" = ").Append(Number(marker.Weight));
        }

        if (marker.Polarity != 0)
        {
            text.Append(" · polarity ").Append(Number(marker.Polarity));
        }

        if (marker.Certainty != 0)
        {
            text.Append(" · certainty ").Append(Number(marker.Certainty));
        }

        return text.ToString();
    }

    private static string Number(double value) => Rounded.Share(value).ToString(CultureInfo.InvariantCulture);
}
