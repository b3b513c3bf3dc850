using Extractor.Statements;

namespace Extractor.Writing.Report;

/// <summary>An article as the report shows it, with what several parts of the report need to know of it.</summary>
internal sealed class ReportedArticle
{
    private readonly Dictionary<int, string> _names;

    /// <summary>Counts who is quoted how much.</summary>
    /// <param name="extraction">What was found in the article.</param>
    /// <param name="number">The number of the article in the report, from 1.</param>
    public ReportedArticle(Extraction extraction, int number)
    {
        Extraction = extraction;
        Number = number;
        _names = extraction.Speakers.ToDictionary(speaker => speaker.Id, speaker => TextWrapper.OnOneLine(speaker.Name));
        var shares = SpeakerShares.Of(extraction);
        WordsQuoted = shares.WordsQuoted;
        var first = FirstStatements(extraction.Statements);
        Speakers = QuotedSpeaker.InOrder(shares.Speakers.Select(share => new QuotedSpeaker
        {
            Name = _names[share.Speaker.Id],
            Role = share.Speaker.Role is { } role ? TextWrapper.OnOneLine(role) : null,
            Words = share.WordsQuoted,
            Statements = share.Statements,
            Articles = 1,
            FirstStatement = first[share.Speaker.Id],
        }));
    }

    /// <summary>What was found in it.</summary>
    public Extraction Extraction { get; }

    /// <summary>Its number in the report, from 1.</summary>
    public int Number { get; }

    /// <summary>The number of words in quotation marks.</summary>
    public int WordsQuoted { get; }

    /// <summary>The speakers that a statement is given to, who is quoted most first.</summary>
    public IReadOnlyList<QuotedSpeaker> Speakers { get; }

    /// <summary>The names of a statement's speakers, each on one line; none where it has no speaker.</summary>
    public IEnumerable<string> NamesOf(Statement statement) => (statement.Speaker?.Ids ?? []).Select(id => _names[id]);

    private static Dictionary<int, string> FirstStatements(IReadOnlyList<Statement> statements)
    {
        var first = new Dictionary<int, string>();
        foreach (var statement in statements)
        {
            foreach (var id in statement.Speaker?.Ids ?? [])
            {
                first.TryAdd(id, statement.Id);
            }
        }

        return first;
    }
}
