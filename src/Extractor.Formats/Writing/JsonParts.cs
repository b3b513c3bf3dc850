using System.Globalization;
using Extractor.Reading;

namespace Extractor.Writing;

/// <summary>What the JSON of statements and that of speakers have in common.</summary>
internal static class JsonParts
{
    /// <summary>Writes the article as a field.</summary>
    /// <param name="json">What to write with.</param>
    /// <param name="extraction">What was found in it.</param>
    /// <param name="withText">Whether to write its text.</param>
    public static void WriteArticle(JsonWriter json, Extraction extraction, bool withText)
    {
        var article = extraction.Article;
        json.WriteStartObject("article"u8);
        json.WriteString("path"u8, article.Path);
        json.WriteString("title"u8, article.Title);
        json.WriteString("date"u8, article.Date?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("byline"u8, article.Byline);
        json.WriteString("outlet"u8, article.Outlet);
        json.WriteNumber("words"u8, extraction.Words);
        if (withText)
        {
            json.WriteString("text"u8, article.Text);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the object that stands in the place of an article that failed.</summary>
    public static void WriteFailure(JsonWriter json, string schema, ReadingProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("schema"u8, schema);
        json.WriteName("error"u8);
        WriteFailure(json, problem);
        json.WriteEndObject();
    }

    /// <summary>Writes what failed, as an object.</summary>
    public static void WriteFailure(JsonWriter json, ReadingProblem problem)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, problem.Path);
        if (problem.Line is { } line)
        {
            json.WriteNumber("line"u8, line);
        }
        else
        {
            json.WriteNull("line"u8);
        }

        json.WriteString("kind"u8, KebabCase.Of(problem.Kind));
        json.WriteString("message"u8, problem.What);
        json.WriteEndObject();
    }

    /// <summary>Writes who a speaker is, as fields of the object that is open; the type is the speaker's or the source's.</summary>
    public static void WriteIdentity(JsonWriter json, Speaker speaker, string type)
    {
        json.WriteNumber("id"u8, speaker.Id);
        json.WriteString("name"u8, speaker.Name);
        json.WriteString("type"u8, type);
        json.WriteString("role"u8, speaker.Role);
        json.WriteString("affiliation"u8, speaker.Affiliation);
        json.WriteString("gender"u8, KebabCase.Of(speaker.Gender));
    }
}
