namespace Extractor.Journals;

/// <summary>Speakers, and how statements refer to them, as bytes; <c>text</c> is the article's.</summary>
internal static class SpeakerCodec
{
    /// <summary>Writes a speaker.</summary>
    public static void Write(PackedWriter writer, Speaker speaker, string text)
    {
        writer.Write(speaker.Id);
        writer.Write(speaker.Name);
        writer.Write((int)speaker.Type);
        writer.Write((int)speaker.Source);
        writer.Write(speaker.IsAnonymous);
        writer.Write(speaker.Role);
        writer.Write(speaker.Affiliation);
        writer.Write((int)speaker.Gender);
        writer.Write(speaker.Statements);
        writer.Write(speaker.Words);
        writer.Write(speaker.Mentions.Count);
        foreach (var mention in speaker.Mentions)
        {
            SpanCodec.WriteWords(writer, mention.Span, mention.Text, text);
        }
    }

    /// <summary>Reads a speaker.</summary>
    public static Speaker Read(ref PackedReader reader, string text)
    {
        return new Speaker
        {
            Id = reader.ReadNumber(),
            Name = reader.ReadText(),
            Type = (SpeakerType)reader.ReadNumber(),
            Source = (SourceType)reader.ReadNumber(),
            IsAnonymous = reader.ReadTruth(),
            Role = reader.ReadTextOrNull(),
            Affiliation = reader.ReadTextOrNull(),
            Gender = (Gender)reader.ReadNumber(),
            Statements = reader.ReadNumber(),
            Words = reader.ReadNumber(),
            Mentions = ReadMentions(ref reader, text),
        };
    }

    /// <summary>Writes whose a statement is, or null.</summary>
    public static void Write(PackedWriter writer, SpeakerReference? speaker, string text)
    {
        writer.Write(speaker is not null);
        if (speaker is null)
        {
            return;
        }

        writer.Write(speaker.Ids.Count);
        foreach (var id in speaker.Ids)
        {
            writer.Write(id);
        }

        writer.Write(speaker.Name);
        Write(writer, speaker.Mention, text);
        writer.Write((int)speaker.Resolution);
        writer.Write((int)speaker.Type);
        writer.Write(speaker.IsAnonymous);
    }

    /// <summary>Reads whose a statement is, or null.</summary>
    public static SpeakerReference? ReadReference(ref PackedReader reader, string text)
    {
        if (!reader.ReadTruth())
        {
            return null;
        }

        var ids = new int[reader.ReadCount()];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = reader.ReadNumber();
        }

        return new SpeakerReference
        {
            Ids = ids,
            Name = reader.ReadText(),
            Mention = ReadMentionOrNull(ref reader, text),
            Resolution = (Resolution)reader.ReadNumber(),
            Type = (SourceType)reader.ReadNumber(),
            IsAnonymous = reader.ReadTruth(),
        };
    }

    /// <summary>Writes a mention, or null.</summary>
    public static void Write(PackedWriter writer, Mention? mention, string text)
    {
        writer.Write(mention is not null);
        if (mention is not null)
        {
            SpanCodec.WriteWords(writer, mention.Span, mention.Text, text);
        }
    }

    /// <summary>Reads a mention, or null.</summary>
    public static Mention? ReadMentionOrNull(ref PackedReader reader, string text) => reader.ReadTruth() ? ReadMention(ref reader, text) : null;

    /// <summary>Writes an addressee, or null.</summary>
    public static void Write(PackedWriter writer, Addressee? addressee, string text)
    {
        writer.Write(addressee is not null);
        if (addressee is not null)
        {
            SpanCodec.WriteWords(writer, addressee.Span, addressee.Text, text);
            writer.Write(addressee.Name);
        }
    }

    /// <summary>Reads an addressee, or null.</summary>
    public static Addressee? ReadAddressee(ref PackedReader reader, string text)
    {
        if (!reader.ReadTruth())
        {
            return null;
        }

        var (span, words) = SpanCodec.ReadWords(ref reader, text);
        return new Addressee(span, words, reader.ReadTextOrNull());
    }

    private static Mention[] ReadMentions(ref PackedReader reader, string text)
    {
        var mentions = new Mention[reader.ReadCount()];
        for (var i = 0; i < mentions.Length; i++)
        {
            mentions[i] = ReadMention(ref reader, text);
        }

        return mentions;
    }

    private static Mention ReadMention(ref PackedReader reader, string text)
    {
        var (span, words) = SpanCodec.ReadWords(ref reader, text);
        return new Mention(span, words);
    }
}
