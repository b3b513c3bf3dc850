using System.Text.Json;

namespace Extractor.Writing;

/// <summary>Writes a stance as a JSON object, its fields in a fixed order.</summary>
internal static class StanceJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="json">What to write with.</param>
    /// <param name="stance">The stance.</param>
    /// <param name="codePoints">The offsets of the text.</param>
    /// <param name="explain">Whether to write how each marker's shares came about.</param>
    public static void Write(Utf8JsonWriter json, Stance stance, CodePoints codePoints, bool explain)
    {
        json.WriteStartObject();
        WriteFields(json, stance, codePoints, withHolder: true, explain);
        json.WriteEndObject();
    }

    /// <summary>Writes its fields into the object that is open.</summary>
    /// <param name="json">What to write with.</param>
    /// <param name="stance">The stance.</param>
    /// <param name="codePoints">The offsets of the text.</param>
    /// <param name="withHolder">Whether to write whose stance a marker shows.</param>
    /// <param name="explain">Whether to write how each marker's shares came about.</param>
    public static void WriteFields(Utf8JsonWriter json, Stance stance, CodePoints codePoints, bool withHolder, bool explain)
    {
        json.WriteNumber("polarity", stance.Polarity);
        json.WriteNumber("certainty", stance.Certainty);
        json.WriteStartArray("markers");
        foreach (var marker in stance.Markers)
        {
            json.WriteStartObject();
            json.WriteString("type", KebabCase.Of(marker.Type));
            json.WriteNumber("start", codePoints.At(marker.Span.Start));
            json.WriteNumber("end", codePoints.At(marker.Span.End));
            json.WriteString("text", marker.Text);
            if (withHolder)
            {
                json.WriteString("holder", KebabCase.Of(marker.Holder));
            }

            json.WriteNumber("weight", Rounded.Share(marker.Weight));
            if (marker.Polarity != 0)
            {
                json.WriteNumber("polarity", Rounded.Share(marker.Polarity));
            }

            if (marker.Certainty != 0)
            {
                json.WriteNumber("certainty", Rounded.Share(marker.Certainty));
            }

            if (explain)
            {
                json.WriteString("explanation", StanceText.Explain(marker));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
