namespace Extractor.Writing;

/// <summary>Writes a stance as a JSON object, its fields in a fixed order.</summary>
internal static class StanceJson
{
    /// <summary>Writes the object.</summary>
    /// <param name="json">What to write with.</param>
    /// <param name="stance">The stance.</param>
    /// <param name="codePoints">The offsets of the text.</param>
    /// <param name="explain">Whether to write how each marker's shares came about.</param>
    public static void Write(JsonWriter json, Stance stance, CodePoints codePoints, bool explain)
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
    public static void WriteFields(JsonWriter json, Stance stance, CodePoints codePoints, bool withHolder, bool explain)
    {
        json.WriteNumber("polarity"u8, stance.Polarity);
        json.WriteNumber("certainty"u8, stance.Certainty);
        json.WriteStartArray("markers"u8);
        foreach (var marker in stance.Markers)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, KebabCase.Of(marker.Type));
            json.WriteNumber("start"u8, codePoints.At(marker.Span.Start));
            json.WriteNumber("end"u8, codePoints.At(marker.Span.End));
            json.WriteString("text"u8, marker.Text);
            if (withHolder)
            {
                json.WriteString("holder"u8, KebabCase.Of(marker.Holder));
            }

            json.WriteNumber("weight"u8, Rounded.Share(marker.Weight));
            if (marker.Polarity != 0)
            {
                json.WriteNumber("polarity"u8, Rounded.Share(marker.Polarity));
            }

            if (marker.Certainty != 0)
            {
                json.WriteNumber("certainty"u8, Rounded.Share(marker.Certainty));
            }

            if (explain)
            {
                json.WriteString("explanation"u8, StanceText.Explain(marker));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
