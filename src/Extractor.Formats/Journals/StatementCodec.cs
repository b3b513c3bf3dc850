namespace Extractor.Journals;

/// <summary>Statements as bytes; <c>text</c> is the article's.</summary>
internal static class StatementCodec
{
    /// <summary>Writes a statement.</summary>
    public static void Write(PackedWriter writer, Statement statement, string text)
    {
        writer.Write(statement.Id);
        writer.Write((int)statement.Kind);
        writer.Write((int)statement.Act);
        SpanCodec.Write(writer, statement.Spans);
        writer.Write(statement.Text, ContentIn(text, statement.Spans));
        SpanCodec.Write(writer, statement.Quoted);
        writer.Write(statement.Paragraph);
        Write(writer, statement.Cue, text);
        SpeakerCodec.Write(writer, statement.Speaker, text);
        writer.Write(statement.SpeakerMissing is { } missing ? (int)missing + 1 : 0);
        SpeakerCodec.Write(writer, statement.UnresolvedMention, text);
        SpeakerCodec.Write(writer, statement.Addressee, text);
        writer.Write(statement.Inside);
        StanceCodec.Write(writer, statement.Stance, text);
        writer.Write(statement.Confidence);
        writer.Write(statement.Rule);
        writer.Write(statement.Evidence.Count);
        foreach (var sentence in statement.Evidence)
        {
            writer.Write(sentence);
        }
    }

    /// <summary>Reads a statement.</summary>
    public static Statement Read(ref PackedReader reader, string text)
    {
        var id = reader.ReadText();
        var kind = (StatementKind)reader.ReadNumber();
        var act = (StatementAct)reader.ReadNumber();
        var spans = SpanCodec.ReadList(ref reader);
        return new Statement
        {
            Id = id,
            Kind = kind,
            Act = act,
            Spans = spans,
            Text = reader.ReadText(ContentIn(text, spans)),
            Quoted = SpanCodec.ReadList(ref reader),
            Paragraph = reader.ReadNumber(),
            Cue = ReadCue(ref reader, text),
            Speaker = SpeakerCodec.ReadReference(ref reader, text),
            SpeakerMissing = reader.ReadNumber() is var missing and > 0 ? (MissingSpeaker)(missing - 1) : null,
            UnresolvedMention = SpeakerCodec.ReadMentionOrNull(ref reader, text),
            Addressee = SpeakerCodec.ReadAddressee(ref reader, text),
            Inside = reader.ReadTextOrNull(),
            Stance = StanceCodec.Read(ref reader, text),
            Confidence = reader.ReadDouble(),
            Rule = reader.ReadText(),
            Evidence = ReadTexts(ref reader),
        };
    }

    private static ReadOnlySpan<char> ContentIn(string text, IReadOnlyList<TextSpan> spans) => spans is [var only] ? SpanCodec.Slice(text, only) : default;

    private static void Write(PackedWriter writer, ReportingCue? cue, string text)
    {
        writer.Write(cue is not null);
        if (cue is not null)
        {
            SpanCodec.WriteWords(writer, cue.Span, cue.Text, text);
            writer.Write(cue.Lemma);
            writer.Write((int)cue.Force);
            writer.Write(cue.IsNegated);
        }
    }

    private static ReportingCue? ReadCue(ref PackedReader reader, string text)
    {
        if (!reader.ReadTruth())
        {
            return null;
        }

        var (span, words) = SpanCodec.ReadWords(ref reader, text);
        return new ReportingCue(span, words, reader.ReadText(), (CueForce)reader.ReadNumber(), reader.ReadTruth());
    }

    private static string[] ReadTexts(ref PackedReader reader)
    {
        var texts = new string[reader.ReadCount()];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.ReadText();
        }

        return texts;
    }
}
