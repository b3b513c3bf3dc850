namespace Extractor.Journals;

/// <summary>Spans and the slices of an article that they cut out, as bytes.</summary>
internal static class SpanCodec
{
    /// <summary>Writes a span.</summary>
    public static void Write(PackedWriter writer, TextSpan span)
    {
        writer.Write(span.Start);
        writer.Write(unchecked(span.End - span.Start));
    }

    /// <summary>Reads a span.</summary>
    public static TextSpan Read(ref PackedReader reader)
    {
        var start = reader.ReadNumber();
        return new TextSpan(start, unchecked(start + reader.ReadNumber()));
    }

    /// <summary>Writes a list of spans.</summary>
    public static void Write(PackedWriter writer, IReadOnlyList<TextSpan> spans)
    {
        writer.Write(spans.Count);
        foreach (var span in spans)
        {
            Write(writer, span);
        }
    }

    /// <summary>Reads a list of spans.</summary>
    public static TextSpan[] ReadList(ref PackedReader reader)
    {
        var spans = new TextSpan[reader.ReadCount()];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = Read(ref reader);
        }

        return spans;
    }

    /// <summary>The slice that a span cuts out of a text; nothing where it does not lie in it.</summary>
    public static ReadOnlySpan<char> Slice(string text, TextSpan span) =>
        span.Start >= 0 && span.Start <= span.End && span.End <= text.Length ? span.In(text) : default;

    /// <summary>Writes a place and the words that most often stand there.</summary>
    public static void WriteWords(PackedWriter writer, TextSpan span, string words, string text)
    {
        Write(writer, span);
        writer.Write(words, Slice(text, span));
    }

    /// <summary>Reads a place and its words.</summary>
    public static (TextSpan Span, string Words) ReadWords(ref PackedReader reader, string text)
    {
        var span = Read(ref reader);
        return (span, reader.ReadText(Slice(text, span)));
    }
}
