using System.Globalization;
using System.Text.Json;
using Extractor.Reading;

namespace Extractor.Writing;

/// <summary>What the JSON of statements and that of speakers have in common.</summary>
internal static class JsonParts
{
    /// <summary>How JSON is written, on one line.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = ReadableJsonEncoder.Instance };

    /// <summary>Writes the article as a field.</summary>
    /// <param name="json">What to write with.</param>
    /// <param name="extraction">What was found in it.</param>
    /// <param name="withText">Whether to write its text.</param>
    public static void WriteArticle(Utf8JsonWriter json, Extraction extraction, bool withText)
    {
        var article = extraction.Article;
        json.WriteStartObject("article");
        json.WriteString("path", article.Path);
        json.WriteString("title", article.Title);
        json.WriteString("date", article.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("byline", article.Byline);
        json.WriteString("outlet", article.Outlet);
        json.WriteNumber("words", extraction.Words);
        if (withText)
        {
            json.WriteString("text", article.Text);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the object that stands in the place of an article that failed.</summary>
    public static void WriteFailure(Utf8JsonWriter json, string schema, ReadingProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("schema", schema);
        json.WritePropertyName("error");
        WriteFailure(json, problem);
        json.WriteEndObject();
    }

    /// <summary>Writes what failed, as an object.</summary>
    public static void WriteFailure(Utf8JsonWriter json, ReadingProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("path", problem.Path);
        if (problem.Line is { } line)
        {
            json.WriteNumber("line", line);
        }
        else
        {
            json.WriteNull("line");
        }

        json.WriteString("kind", KebabCase.Of(problem.Kind));
        json.WriteString("message", problem.What);
        json.WriteEndObject();
    }

    /// <summary>Writes who a speaker is, as fields of the object that is open; the type is the speaker's or the source's.</summary>
    public static void WriteIdentity(Utf8JsonWriter json, Speaker speaker, string type)
    {
        json.WriteNumber("id", speaker.Id);
        json.WriteString("name", speaker.Name);
        json.WriteString("type", type);
        json.WriteString("role", speaker.Role);
        json.WriteString("affiliation", speaker.Affiliation);
        json.WriteString("gender", KebabCase.Of(speaker.Gender));
    }
}
