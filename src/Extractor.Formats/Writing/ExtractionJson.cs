using System.Text.Json;

namespace Extractor.Writing;

/// <summary>Writes one article's extraction as a JSON object, its fields in a fixed order.</summary>
internal sealed class ExtractionJson(Utf8JsonWriter json, Extraction extraction, OutputOptions options)
{
    /// <summary>The name and version of what is written; a new one where a field changes its meaning.</summary>
    public const string Schema = "extractor/1";

    // Far more than an article of news takes, whose line goes out at once
    private const int MostPending = 256 * 1024;

    private readonly CodePoints _codePoints = new(extraction.Article.Text);
    private CodePoints? _sourceCodePoints;

    /// <summary>Writes the object.</summary>
    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonParts.WriteArticle(json, extraction, options.WithText || extraction.Article.IsTakenFromMarkup);
        json.WriteStartArray("speakers");
        foreach (var speaker in extraction.Speakers)
        {
            WriteSpeaker(speaker);
            HandOn();
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in extraction.Statements)
        {
            WriteStatement(statement);
            HandOn();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Hands on what is written so far where it is much: of a megabyte of statements of one letter each there are a hundred.</summary>
    private void HandOn()
    {
        if (json.BytesPending > MostPending)
        {
            json.Flush();
        }
    }

    private void WriteSpeaker(Speaker speaker)
    {
        json.WriteStartObject();
        JsonParts.WriteIdentity(json, speaker, KebabCase.Of(speaker.Type));
        json.WriteString("source_type", KebabCase.Of(speaker.Source));
        json.WriteBoolean("anonymous", speaker.IsAnonymous);
        json.WriteNumber("statements", speaker.Statements);
        json.WriteNumber("words", speaker.Words);
        json.WriteStartArray("mentions");
        foreach (var mention in speaker.Mentions)
        {
            json.WriteStartObject();
            WriteSpan(mention.Span, mention.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("kind", KebabCase.Of(statement.Kind));
        json.WriteString("act", KebabCase.Of(statement.Act));
        json.WriteString("text", statement.Text);
        json.WriteStartArray("spans");
        foreach (var span in statement.Spans)
        {
            json.WriteStartObject();
            WriteSpan(span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePlaceInSource(statement);
        json.WriteNumber("paragraph", statement.Paragraph);
        WriteCue(statement.Cue);
        WriteSpeaker(statement);
        if (statement.SpeakerMissing is { } missing)
        {
            json.WriteString("speaker_missing", KebabCase.Of(missing));
        }

        WriteAddressee(statement.Addressee);
        json.WriteString("inside", statement.Inside);
        json.WritePropertyName("stance");
        StanceJson.Write(json, statement.Stance, _codePoints, options.Explain);
        json.WriteNumber("confidence", Rounded.Share(statement.Confidence));
        json.WriteString("rule", statement.Rule);
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
            json.WriteNull("html");
            return;
        }

        _sourceCodePoints ??= new CodePoints(map.Source);
        json.WriteStartObject("html");
        json.WriteNumber("start", _sourceCodePoints.At(place.Start));
        json.WriteNumber("end", _sourceCodePoints.At(place.End));
        json.WriteEndObject();
    }

    private void WriteCue(ReportingCue? cue)
    {
        if (cue is null)
        {
            json.WriteNull("cue");
            return;
        }

        json.WriteStartObject("cue");
        WriteSpan(cue.Span, cue.Text);
        json.WriteString("lemma", cue.Lemma);
        json.WriteString("force", KebabCase.Of(cue.Force));
        if (cue.IsNegated)
        {
            json.WriteBoolean("negated", true);
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
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        json.WriteStartArray("ids");
        foreach (var id in speaker?.Ids ?? [])
        {
            json.WriteNumberValue(id);
        }

        json.WriteEndArray();
        json.WriteString("name", speaker?.Name);
        if (mention is not null)
        {
            json.WriteStartObject("mention");
            WriteSpan(mention.Span, mention.Text);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("mention");
        }

        json.WriteString("resolution", speaker is null ? null : KebabCase.Of(speaker.Resolution));
        json.WriteString("type", speaker is null ? null : KebabCase.Of(speaker.Type));
        json.WriteBoolean("anonymous", speaker is { IsAnonymous: true });
        json.WriteEndObject();
    }

    private void WriteAddressee(Addressee? addressee)
    {
        if (addressee is null)
        {
            json.WriteNull("addressee");
            return;
        }

        json.WriteStartObject("addressee");
        WriteSpan(addressee.Span, addressee.Text);
        json.WriteString("name", addressee.Name);
        json.WriteEndObject();
    }

    private void WriteEvidence(IReadOnlyList<string> evidence)
    {
        json.WriteStartArray("evidence");
        foreach (var sentence in evidence)
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
    }

    private void WriteSpan(TextSpan span)
    {
        json.WriteNumber("start", _codePoints.At(span.Start));
        json.WriteNumber("end", _codePoints.At(span.End));
    }

    private void WriteSpan(TextSpan span, string text)
    {
        WriteSpan(span);
        json.WriteString("text", text);
    }
}
