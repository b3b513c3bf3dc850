namespace Extractor.Writing;

/// <summary>
/// Writes one article's extraction as a JSON object, its fields in a fixed order. Lists of a statement are gone through by index:
/// most have one item, and an enumerator of a read-only list is an object with five calls that nothing compiles in.
/// </summary>
internal sealed class ExtractionJson(JsonWriter json, Extraction extraction, OutputOptions options)
{
    /// <summary>The name and version of what is written; a new one where a field changes its meaning.</summary>
    public const string Schema = "extractor/1";

    private readonly CodePoints _codePoints = new(extraction.Article.Text);
    private CodePoints? _sourceCodePoints;

    /// <summary>Writes the object.</summary>
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, Schema);
        JsonParts.WriteArticle(json, extraction, options.WithText || extraction.Article.IsTakenFromMarkup);
        json.WriteStartArray("speakers"u8);
        foreach (var speaker in extraction.Speakers)
        {
            WriteSpeaker(speaker);
        }

        json.WriteEndArray();
        json.WriteStartArray("statements"u8);
        foreach (var statement in extraction.Statements)
        {
            WriteStatement(statement);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteSpeaker(Speaker speaker)
    {
        json.WriteStartObject();
        JsonParts.WriteIdentity(json, speaker, KebabCase.Of(speaker.Type));
        json.WriteString("source_type"u8, KebabCase.Of(speaker.Source));
        json.WriteBoolean("anonymous"u8, speaker.IsAnonymous);
        json.WriteNumber("statements"u8, speaker.Statements);
        json.WriteNumber("words"u8, speaker.Words);
        json.WriteStartArray("mentions"u8);
        for (var i = 0; i < speaker.Mentions.Count; i++)
        {
            json.WriteStartObject();
            WriteSpan(speaker.Mentions[i].Span, speaker.Mentions[i].Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, statement.Id);
        json.WriteString("kind"u8, KebabCase.Of(statement.Kind));
        json.WriteString("act"u8, KebabCase.Of(statement.Act));
        json.WriteString("text"u8, statement.Text);
        json.WriteStartArray("spans"u8);
        for (var i = 0; i < statement.Spans.Count; i++)
        {
            json.WriteStartObject();
            WriteSpan(statement.Spans[i]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePlaceInSource(statement);
        json.WriteNumber("paragraph"u8, statement.Paragraph);
        WriteCue(statement.Cue);
        WriteSpeaker(statement);
        if (statement.SpeakerMissing is { } missing)
        {
            json.WriteString("speaker_missing"u8, KebabCase.Of(missing));
        }

        WriteAddressee(statement.Addressee);
        json.WriteString("inside"u8, statement.Inside);
        json.WriteName("stance"u8);
        StanceJson.Write(json, statement.Stance, _codePoints, options.Explain);
        json.WriteNumber("confidence"u8, Rounded.Share(statement.Confidence));
        json.WriteString("rule"u8, statement.Rule);
        if (options.Explain)
        {
            WriteEvidence(statement.Evidence);
        }

        json.WriteEndObject();
    }

    /// <summary>The outer bounds of a statement in the page it was taken from; no field where the article was not taken from one.</summary>
    private void WritePlaceInSource(Statement statement)
    {
        if (extraction.Article.SourceMap is not { } map)
        {
            return;
        }

        if (map.Find(new TextSpan(statement.Spans[0].Start, statement.Spans[^1].End)) is not { } place)
        {
            json.WriteNull("html"u8);
            return;
        }

        _sourceCodePoints ??= new CodePoints(map.Source);
        json.WriteStartObject("html"u8);
        json.WriteNumber("start"u8, _sourceCodePoints.At(place.Start));
        json.WriteNumber("end"u8, _sourceCodePoints.At(place.End));
        json.WriteEndObject();
    }

    private void WriteCue(ReportingCue? cue)
    {
        if (cue is null)
        {
            json.WriteNull("cue"u8);
            return;
        }

        json.WriteStartObject("cue"u8);
        WriteSpan(cue.Span, cue.Text);
        json.WriteString("lemma"u8, cue.Lemma);
        json.WriteString("force"u8, KebabCase.Of(cue.Force));
        if (cue.IsNegated)
        {
            json.WriteBoolean("negated"u8, true);
        }

        json.WriteEndObject();
    }

    // A mention without a name is somebody in the article, though it does not tell who
    private void WriteSpeaker(Statement statement)
    {
        var speaker = statement.Speaker;
        var mention = statement.SourceMention;
        if (speaker is null && mention is null)
        {
            json.WriteNull("speaker"u8);
            return;
        }

        json.WriteStartObject("speaker"u8);
        json.WriteStartArray("ids"u8);
        for (var i = 0; i < speaker?.Ids.Count; i++)
        {
            json.WriteValue(speaker.Ids[i]);
        }

        json.WriteEndArray();
        json.WriteString("name"u8, speaker?.Name);
        if (mention is not null)
        {
            json.WriteStartObject("mention"u8);
            WriteSpan(mention.Span, mention.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("mention"u8);
        }

        json.WriteString("resolution"u8, speaker is null ? null : KebabCase.Of(speaker.Resolution));
        json.WriteString("type"u8, speaker is null ? null : KebabCase.Of(speaker.Type));
        json.WriteBoolean("anonymous"u8, speaker is { IsAnonymous: true });
        json.WriteEndObject();
    }

    private void WriteAddressee(Addressee? addressee)
    {
        if (addressee is null)
        {
            json.WriteNull("addressee"u8);
            return;
        }

        json.WriteStartObject("addressee"u8);
        WriteSpan(addressee.Span, addressee.Text);
        json.WriteString("name"u8, addressee.Name);
        json.WriteEndObject();
    }

    private void WriteEvidence(IReadOnlyList<string> evidence)
    {
        json.WriteStartArray("evidence"u8);
        foreach (var sentence in evidence)
        {
            json.WriteValue(sentence);
        }

        json.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        json.WriteNumber("start"u8, _codePoints.At(span.Start));
        json.WriteNumber("end"u8, _codePoints.At(span.End));
    }

    private void WriteSpan(TextSpan span, string text)
    {
        WriteSpan(span);
        json.WriteString("text"u8, text);
    }
}
