namespace Extractor.Journals;

/// <summary>Extractions as bytes, without loss: every writer makes the same of what is read as of what was written.</summary>
/// <remarks>
/// Reading and writing stand side by side. Words that are the article's are kept as their places, which stand beside them
/// anyway. Where the form changes, <see cref="Journal.Version"/> does.
/// </remarks>
internal static class ExtractionCodec
{
    /// <summary>Writes an extraction.</summary>
    public static void Write(PackedWriter writer, Extraction extraction)
    {
        ArticleCodec.Write(writer, extraction.Article);
        var text = extraction.Article.Text;
        writer.Write(extraction.Words);
        writer.Write(extraction.Speakers.Count);
        foreach (var speaker in extraction.Speakers)
        {
            SpeakerCodec.Write(writer, speaker, text);
        }

        writer.Write(extraction.Statements.Count);
        foreach (var statement in extraction.Statements)
        {
            StatementCodec.Write(writer, statement, text);
        }
    }

    /// <summary>Reads an extraction.</summary>
    public static Extraction Read(ref PackedReader reader)
    {
        var article = ArticleCodec.Read(ref reader);
        var words = reader.ReadNumber();
        var speakers = new Speaker[reader.ReadCount()];
        for (var i = 0; i < speakers.Length; i++)
        {
            speakers[i] = SpeakerCodec.Read(ref reader, article.Text);
        }

        var statements = new Statement[reader.ReadCount()];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = StatementCodec.Read(ref reader, article.Text);
        }

        return new Extraction { Article = article, Words = words, Speakers = speakers, Statements = statements };
    }
}
