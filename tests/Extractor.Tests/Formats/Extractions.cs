using Extractor.Model;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

/// <summary>Extractions made by hand, which no stage had a part in.</summary>
internal static class Extractions
{
    /// <summary>Characters beyond U+FFFF before, inside and after statements; every field filled somewhere and empty elsewhere.</summary>
    public static Extraction Bridge { get; } = MakeBridge();

    /// <summary>An article without statements.</summary>
    public static Extraction Empty { get; } = new()
    {
        Article = new Article { Path = "quiet.txt", Key = "quiet.txt", Text = "Nobody spoke.\n" },
        Words = 2,
        Speakers = [],
        Statements = [],
    };

    /// <summary>An article of which all is one indirect statement without a source.</summary>
    public static Extraction OfWhole(string text) => new()
    {
        Article = new Article { Path = text, Key = "a.txt", Text = text, Title = text, Byline = text, Outlet = text },
        Words = 1,
        Speakers = [new Speaker { Id = 1, Name = text, Role = text, Type = SpeakerType.Unnamed, Source = SourceType.UnnamedPerson, Statements = 1, Words = 1, Mentions = [new Mention(new TextSpan(0, text.Length), text)] }],
        Statements =
        [
            new Statement
            {
                Id = "s1",
                Kind = StatementKind.Indirect,
                Act = StatementAct.Thought,
                Text = text,
                Spans = [new TextSpan(0, text.Length)],
                Paragraph = 1,
                Cue = new ReportingCue(new TextSpan(0, text.Length), text, text, CueForce.Neutral),
                Speaker = new SpeakerReference { Ids = [1], Name = text, Resolution = Resolution.Description, Type = SourceType.UnnamedPerson },
                Addressee = new Addressee(new TextSpan(0, text.Length), text, text),
                Confidence = 0.5,
                Rule = "Made",
                Evidence = [text],
            },
        ],
    };

    /// <summary>What a format of statements writes for some extractions.</summary>
    public static byte[] Write(string format, OutputOptions options, params IEnumerable<Extraction> extractions) =>
        Write(OutputFormats.OfStatements, format, options, extractions);

    /// <summary>What a format of speakers writes for some extractions.</summary>
    public static byte[] WriteSpeakers(string format, OutputOptions options, params IEnumerable<Extraction> extractions) =>
        Write(OutputFormats.OfSpeakers, format, options, extractions);

    private static byte[] Write(OutputFormats formats, string format, OutputOptions options, IEnumerable<Extraction> extractions)
    {
        using var stream = new MemoryStream();
        using (var writer = formats.FindByName(format)!.Open(stream, options))
        {
            foreach (var extraction in extractions)
            {
                writer.Write(extraction);
            }

            writer.Complete();
        }

        return stream.ToArray();
    }

    private static Extraction MakeBridge()
    {
        const string Text = """
            😀 Bridge opens 🌉

            “We will build 🏗 it,” Mayor Ana Prado told her council on Friday, “by spring.”

            The ministry and the port of Vila denied that the “costs” had doubled. 🎉

            -5 degrees were reportedly measured.

            """;
        var prado = new Mention(Span("Mayor Ana Prado"), "Mayor Ana Prado");
        var ministry = new Mention(Span("The ministry"), "The ministry");
        var port = new Mention(Span("the port of Vila"), "the port of Vila");
        return new Extraction
        {
            Article = new Article
            {
                Path = "news/bridge.txt",
                Key = "bridge.txt",
                Text = Text,
                Title = "😀 Bridge opens 🌉",
                Date = new DateOnly(2026, 3, 1),
            },
            Words = 36,
            Speakers =
            [
                new Speaker { Id = 1, Name = "Ana Prado", Type = SpeakerType.Person, Source = SourceType.NamedPerson, Role = "Mayor", Gender = Gender.Female, Statements = 1, Words = 7, Mentions = [prado] },
                new Speaker { Id = 2, Name = "The ministry", Type = SpeakerType.Organization, Source = SourceType.Organization, Gender = Gender.None, Statements = 1, Words = 5, Mentions = [ministry] },
                new Speaker { Id = 3, Name = "port of Vila", Type = SpeakerType.Organization, Source = SourceType.Organization, Affiliation = "Vila", Gender = Gender.None, Statements = 1, Words = 5, Mentions = [port] },
            ],
            Statements =
            [
                new Statement
                {
                    Id = "sdirect",
                    Kind = StatementKind.Direct,
                    Act = StatementAct.Speech,
                    Text = "We will build 🏗 it, by spring.",
                    Spans = [Span("We will build 🏗 it,"), Span("by spring.")],
                    Quoted = [Span("We will build 🏗 it,"), Span("by spring.")],
                    Paragraph = 2,
                    Cue = new ReportingCue(Span("told"), "told", "tell", CueForce.Neutral),
                    Speaker = new SpeakerReference { Ids = [1], Name = "Ana Prado", Mention = prado, Resolution = Resolution.Name, Type = SourceType.NamedPerson },
                    Addressee = new Addressee(Span("her council"), "her council", null),
                    Confidence = 0.9801,
                    Rule = "QuotationThenSpeakerThenCue",
                    Evidence = ["“told” stands behind the quotation, and its subject is “Mayor Ana Prado”.", "“Ana Prado” is the fullest name in the article."],
                },
                new Statement
                {
                    Id = "smixed",
                    Kind = StatementKind.Mixed,
                    Act = StatementAct.Speech,
                    Text = "the “costs” had doubled",
                    Spans = [Span("the “costs” had doubled")],
                    Quoted = [Span("costs")],
                    Paragraph = 3,
                    Cue = new ReportingCue(Span("denied"), "denied", "deny", CueForce.Rejecting),
                    Speaker = new SpeakerReference { Ids = [2, 3], Name = "The ministry and port of Vila", Resolution = Resolution.Implicit, Type = SourceType.Organization },
                    Inside = "sdirect",
                    Confidence = 0.75,
                    Rule = "SpeakerThenCueThenThat",
                    Evidence = [],
                },
                new Statement
                {
                    Id = "sindirect",
                    Kind = StatementKind.Indirect,
                    Act = StatementAct.Thought,
                    Text = "-5 degrees were",
                    Spans = [Span("-5 degrees were")],
                    Paragraph = 4,
                    SpeakerMissing = MissingSpeaker.NoSource,
                    Confidence = 0.5,
                    Rule = "Reportedly",
                    Evidence = ["“reportedly” names no source."],
                },
            ],
        };

        static TextSpan Span(string words)
        {
            var start = Text.IndexOf(words, StringComparison.Ordinal);
            return new TextSpan(start, start + words.Length);
        }
    }
}
