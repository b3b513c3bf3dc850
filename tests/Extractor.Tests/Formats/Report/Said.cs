using Extractor.Model;

namespace Extractor.Tests.Formats.Report;

/// <summary>A statement of an invented article; the words stand in its text, parts of them divided by a bar.</summary>
internal sealed record Said(string Words, string? By = null, StatementKind Kind = StatementKind.Direct, double Confidence = 0.9)
{
    /// <summary>The attitude of the words.</summary>
    public Stance Stance { get; init; } = Stance.None;

    /// <summary>The extraction that says so.</summary>
    public static Extraction In(string name, string text, params IReadOnlyList<Said> all)
    {
        var names = all.Select(said => said.By).OfType<string>().Distinct().ToList();
        return new Extraction
        {
            Article = new Article { Path = name, Key = name, Text = text },
            Words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            Speakers = [.. names.Select((by, index) => new Speaker { Id = index + 1, Name = by, Type = SpeakerType.Person, Source = SourceType.NamedPerson, Statements = 1, Words = 1, Mentions = [] })],
            Statements = [.. all.Select((said, index) => said.StatementOf($"{name}-{index + 1}", text, names))],
        };
    }

    private Statement StatementOf(string id, string text, List<string> names)
    {
        var spans = Words.Split('|').Select(part => SpanOf(part, text)).ToList();
        return new Statement
        {
            Id = id,
            Kind = Kind,
            Act = StatementAct.Speech,
            Text = Words.Replace('|', ' '),
            Spans = spans,
            Quoted = Kind == StatementKind.Direct ? spans : [],
            Paragraph = 1,
            Speaker = By is null ? null : new SpeakerReference { Ids = [names.IndexOf(By) + 1], Name = By, Resolution = Resolution.Name, Type = SourceType.NamedPerson },
            SpeakerMissing = By is null ? MissingSpeaker.NoSource : null,
            Stance = Stance,
            Confidence = Confidence,
            Rule = "Made",
            Evidence = [$"evidence of {id}"],
        };
    }

    private static TextSpan SpanOf(string words, string text)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"“{words}” does not stand in the text.");
        return new TextSpan(start, start + words.Length);
    }
}
