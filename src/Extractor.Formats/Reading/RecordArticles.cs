using System.Globalization;
using Extractor.Statements;

namespace Extractor.Reading;

/// <summary>Makes articles of the records of one source, each with a path of its own: <c>corpus.jsonl#id</c>.</summary>
internal sealed class RecordArticles(OpenedSource source)
{
    // Eight bytes of each id: a million articles take some twenty million bytes
    private readonly HashSet<ulong> _ids = [];

    /// <summary>The article of a record, or why it is none.</summary>
    /// <param name="line">The record's line or row, for messages.</param>
    /// <param name="number">Its number, which tells it from the others where it has no id.</param>
    /// <param name="places">Which fields hold what.</param>
    /// <param name="valueOf">The value of the field at a place; null where the record has none.</param>
    public ReadResult Create(long line, long number, FieldPlaces places, Func<int, string?> valueOf)
    {
        var text = valueOf(places.Text);
        if (string.IsNullOrWhiteSpace(text))
        {
            return source.Problem(line, "holds no text");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return source.Problem(line, "not a text: holds a NUL");
        }

        var id = UniqueId(NotBlank(places.Id) ?? number.ToString(CultureInfo.InvariantCulture), number);
        return new Article
        {
            Path = $"{source.Path}#{id}",
            Key = $"{source.Source.Key}#{id}",
            Text = text,
            Title = NotBlank(places.Title),
            Date = NotBlank(places.Date) is { } date ? DateText.Parse(date) : null,
            Byline = NotBlank(places.Byline),
            Outlet = NotBlank(places.Outlet),
        };

        string? NotBlank(int place) => place >= 0 && valueOf(place)?.Trim() is { Length: > 0 } value ? value : null;
    }

    /// <summary>The id, with the record's number behind it where an earlier record has it.</summary>
    private string UniqueId(string id, long number)
    {
        while (!_ids.Add(HashOf(id)))
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{id}({number})");
        }

        return id;
    }

    private static ulong HashOf(string id)
    {
        var hash = new StableHash();
        hash.Add(id);
        return hash.Value;
    }
}
