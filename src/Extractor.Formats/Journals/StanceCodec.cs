namespace Extractor.Journals;

/// <summary>Stances with their markers as bytes; <c>text</c> is the article's.</summary>
internal static class StanceCodec
{
    /// <summary>Writes a stance.</summary>
    public static void Write(PackedWriter writer, Stance stance, string text)
    {
        writer.Write(stance.Polarity);
        writer.Write(stance.Certainty);
        writer.Write(stance.Markers.Count);
        foreach (var marker in stance.Markers)
        {
            writer.Write((int)marker.Type);
            SpanCodec.WriteWords(writer, marker.Span, marker.Text, text);
            writer.Write((int)marker.Holder);
            writer.Write(marker.Strength);
            writer.Write(marker.Effects.Count);
            foreach (var effect in marker.Effects)
            {
                writer.Write(effect.Cause);
                writer.Write(effect.Factor);
            }

            writer.Write(marker.Weight);
            writer.Write(marker.Polarity);
            writer.Write(marker.Certainty);
        }
    }

    /// <summary>Reads a stance.</summary>
    public static Stance Read(ref PackedReader reader, string text)
    {
        var (polarity, certainty) = (reader.ReadDouble(), reader.ReadDouble());
        var markers = new Marker[reader.ReadCount()];
        for (var i = 0; i < markers.Length; i++)
        {
            var type = (MarkerType)reader.ReadNumber();
            var (span, words) = SpanCodec.ReadWords(ref reader, text);
            markers[i] = new Marker
            {
                Type = type,
                Span = span,
                Text = words,
                Holder = (MarkerHolder)reader.ReadNumber(),
                Strength = reader.ReadDouble(),
                Effects = ReadEffects(ref reader),
                Weight = reader.ReadDouble(),
                Polarity = reader.ReadDouble(),
                Certainty = reader.ReadDouble(),
            };
        }

        return new Stance { Polarity = polarity, Certainty = certainty, Markers = markers };
    }

    private static MarkerEffect[] ReadEffects(ref PackedReader reader)
    {
        var effects = new MarkerEffect[reader.ReadCount()];
        for (var i = 0; i < effects.Length; i++)
        {
            effects[i] = new MarkerEffect(reader.ReadText(), reader.ReadDouble());
        }

        return effects;
    }
}
