using System.Text.Json;
using Extractor.Statements;

namespace Extractor.Writing;

/// <summary>Writes the speakers of one article as a JSON object, its fields in a fixed order.</summary>
internal static class SpeakersJson
{
    /// <summary>The name and version of what is written; a new one where a field changes its meaning.</summary>
    public const string Schema = "extractor-speakers/1";

    /// <summary>Writes the object.</summary>
    public static void Write(Utf8JsonWriter json, Extraction extraction)
    {
        var shares = SpeakerShares.Of(extraction);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        JsonParts.WriteArticle(json, extraction, withText: false);
        json.WriteNumber("words_quoted", shares.WordsQuoted);
        json.WriteStartArray("speakers");
        foreach (var share in shares.Speakers)
        {
            json.WriteStartObject();
            JsonParts.WriteIdentity(json, share.Speaker, KebabCase.Of(share.Speaker.Source));
            json.WriteBoolean("anonymous", share.Speaker.IsAnonymous);
            json.WriteNumber("statements", share.Statements);
            json.WriteNumber("words_quoted", share.WordsQuoted);
            WriteShare(json, share.Share);
            json.WriteNumber("first_paragraph", share.FirstParagraph);
            json.WriteNumber("last_paragraph", share.LastParagraph);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter json, double? share)
    {
        if (share is { } known)
        {
            json.WriteNumber("share_quoted", Rounded.Share(known));
        }
        else
        {
            json.WriteNull("share_quoted");
        }
    }
}
