using CsvHelper;
using Extractor.Statements;

namespace Extractor.Writing;

/// <summary>The rows of speakers.</summary>
internal static class SpeakerRows
{
    /// <summary>The columns, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "article", "name", "role", "affiliation", "type", "gender", "statements", "words_quoted", "share_quoted",
        "first_paragraph", "last_paragraph",
    ];

    /// <summary>Writes one row a speaker.</summary>
    public static void Write(CsvWriter csv, Extraction extraction)
    {
        foreach (var share in SpeakerShares.Of(extraction).Speakers)
        {
            csv.WriteField(extraction.Article.Path);
            csv.WriteField(share.Speaker.Name);
            csv.WriteField(share.Speaker.Role);
            csv.WriteField(share.Speaker.Affiliation);
            csv.WriteField(KebabCase.Of(share.Speaker.Source));
            csv.WriteField(KebabCase.Of(share.Speaker.Gender));
            csv.WriteField(share.Statements);
            csv.WriteField(share.WordsQuoted);
            WriteShare(csv, share.Share);
            csv.WriteField(share.FirstParagraph);
            csv.WriteField(share.LastParagraph);
            csv.EndRecord();
        }
    }

    private static void WriteShare(CsvWriter csv, double? share)
    {
        if (share is { } known)
        {
            csv.WriteField(Rounded.Share(known));
        }
        else
        {
            csv.WriteField((string?)null);
        }
    }
}
