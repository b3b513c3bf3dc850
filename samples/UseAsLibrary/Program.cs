// Who says what in an article, found with the library alone:
//
//     dotnet run --project samples/UseAsLibrary [ARTICLE.txt]
using Extractor;
using Extractor.Model;

var path = args.FirstOrDefault();
var text = path is not null ? File.ReadAllText(path) : """
    Council weighs the old bridge

    Mayor Ana Prado said that the bridge was “a ruin” and would have to close. “It will go soon,” she added.

    Bo Lind, an engineer, warned that the repairs could cost 3 million. “Nobody asked us,” he said.

    The bridge was reportedly sold last year.
    """;

// Making it reads the word lists, using it keeps nothing: one is enough, for many articles and many threads
var extractor = new StatementExtractor();

// The key tells an article from the others; the ids of its statements are made from it
var extraction = extractor.Extract(new Article { Path = path ?? "bridge.txt", Key = path ?? "bridge.txt", Text = text });
Console.WriteLine($"{extraction.Article.Title}: {extraction.Statements.Count} statements, {extraction.Speakers.Count} speakers");

foreach (var speaker in extraction.Speakers)
{
    Console.WriteLine();
    Console.WriteLine(speaker.Role is { } role ? $"{speaker.Name}, {role}" : speaker.Name);

    // A joint statement (“the two ministers said”) has the ids of all who make it
    Print(extraction.Statements.Where(statement => statement.Speaker?.Ids.Contains(speaker.Id) == true));
}

Console.WriteLine();
Console.WriteLine("The article does not tell who says:");
Print(extraction.Statements.Where(statement => statement.Speaker is null));

void Print(IEnumerable<Statement> statements)
{
    foreach (var statement in statements)
    {
        // Offsets are into the text as it was given: text[span.Start..span.End]
        var places = string.Join(", ", statement.Spans.Select(span => $"{span.Start}-{span.End}"));
        var negation = statement.Cue is { IsNegated: true } ? "not " : "";
        Console.WriteLine($"  {statement.Kind} ({negation}{statement.Cue?.Text ?? "no cue"}; {places}): {statement.Text}");
        foreach (var marker in statement.Stance.Markers)
        {
            Console.WriteLine($"    {marker.Type}: {marker.Span.In(text)}");
        }
    }
}
