using Extractor.Words;

namespace Extractor.Statements;

/// <summary>How much of an article each of its speakers says.</summary>
public sealed record SpeakerShares
{
    private SpeakerShares(int wordsQuoted, IReadOnlyList<SpeakerShare> speakers) => (WordsQuoted, Speakers) = (wordsQuoted, speakers);

    /// <summary>The number of words of all statements that stand in quotation marks, each word counted once; those without a speaker are in it.</summary>
    public int WordsQuoted { get; }

    /// <summary>The speakers that a statement is given to, in the order of <see cref="Extraction.Speakers"/>.</summary>
    public IReadOnlyList<SpeakerShare> Speakers { get; }

    /// <summary>Counts the statements of an extraction. A joint statement counts whole for each of its speakers.</summary>
    public static SpeakerShares Of(Extraction extraction)
    {
        ArgumentNullException.ThrowIfNull(extraction);
        var text = extraction.Article.Text;
        var all = CountQuoted(extraction.Statements, text);
        var bySpeaker = extraction.Statements
            .SelectMany(statement => (statement.Speaker?.Ids ?? []).Select(id => (Id: id, Statement: statement)))
            .ToLookup(pair => pair.Id, pair => pair.Statement);
        var speakers = new List<SpeakerShare>();
        foreach (var speaker in extraction.Speakers)
        {
            if (bySpeaker.Contains(speaker.Id))
            {
                speakers.Add(ShareOf(speaker, [.. bySpeaker[speaker.Id]], text, all));
            }
        }

        return new SpeakerShares(all, speakers);
    }

    private static SpeakerShare ShareOf(Speaker speaker, List<Statement> statements, string text, int all)
    {
        var quoted = CountQuoted(statements, text);
        return new SpeakerShare
        {
            Speaker = speaker,
            Statements = statements.Count,
            WordsQuoted = quoted,
            Share = all > 0 ? (double)quoted / all : null,
            FirstParagraph = statements.Min(statement => statement.Paragraph),
            LastParagraph = statements.Max(statement => statement.Paragraph),
        };
    }

    /// <summary>Counts the words in quotation marks; where a quotation stands in another, both have its words, but they are there once.</summary>
    private static int CountQuoted(IEnumerable<Statement> statements, string text)
    {
        var words = 0;
        var (start, end) = (0, 0);
        var quoted = new List<TextSpan>();
        foreach (var statement in statements)
        {
            quoted.AddRange(statement.Quoted);
        }

        foreach (var span in StableSort.Sort(quoted, (one, other) => one.Start.CompareTo(other.Start)))
        {
            if (span.Start > end)
            {
                words += WordCount.Of(text.AsSpan(start..end));
                start = span.Start;
            }

            end = Math.Max(end, span.End);
        }

        return words + WordCount.Of(text.AsSpan(start..end));
    }
}
