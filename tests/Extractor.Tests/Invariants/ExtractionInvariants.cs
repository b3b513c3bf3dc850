using System.Text;
using Extractor.Model;

namespace Extractor.Tests.Invariants;

/// <summary>What holds for the extraction of any text, made up from a fixed seed.</summary>
public sealed class ExtractionInvariants
{
    private static readonly StatementExtractor Extractor = new();

    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "'", "''", "’s ", "“We will win,” ", "“No.” ", "said ", "told reporters ", "according to ", "that ", "to leave ",
        "Kim Lee ", "Ms. Ortega, a nurse from Leeds, ", "the two sides ", "he ", "She ", "who ", "was asked whether ", "adding ", "and ", "but ",
        ", ", ". ", ": ", "; ", "? ", " – ", "\n", "\n\n", "the plan had failed ", "praised ", "denied ", "the minister ", "In Bonn on Monday, ",
        "June 3, 2021", "Photo by Ana Silva.", "👍🏽 ", "e\u0301 ", "\uD83D", "\u200D", "\0", "中文 ", "claim that ", "as ", "While ", "(D-Ohio) ",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Statements_of_any_text_are_slices_in_order_with_speakers_of_the_list(int seed)
    {
        var random = new Random(20260101 + seed);
        for (var round = 0; round < 500; round++)
        {
            var article = new Article { Path = "a.txt", Key = "a.txt", Text = Text(random) };
            var extraction = Extractor.Extract(article);

            Check(extraction);
            CheckSame(extraction, Extractor.Extract(article));
        }
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var count = random.Next(80); count > 0; count--)
        {
            text.Append(Pieces[random.Next(Pieces.Length)]);
        }

        return text.ToString();
    }

    /// <summary>Checks what holds for the extraction of any text.</summary>
    internal static void Check(Extraction extraction)
    {
        var text = extraction.Article.Text;
        var ids = extraction.Speakers.Select(speaker => speaker.Id).ToHashSet();
        Assert.Equal(Enumerable.Range(1, extraction.Speakers.Count), extraction.Speakers.Select(speaker => speaker.Id));
        Assert.Distinct(extraction.Statements.Select(statement => statement.Id));
        var start = 0;
        foreach (var statement in extraction.Statements)
        {
            Assert.Equal(string.Join(' ', statement.Spans.Select(span => text[span.Start..span.End])), statement.Text);
            Assert.NotEmpty(statement.Text);
            CheckOrder(statement.Spans, text.Length);
            CheckOrder(statement.Quoted, text.Length);
            Assert.All(statement.Quoted, quoted => Assert.Contains(statement.Spans, span => span.Contains(quoted)));
            Assert.True(statement.Kind != StatementKind.Indirect || statement.Quoted is [], text);
            Assert.True(statement.Kind != StatementKind.Direct || statement.Spans.SequenceEqual(statement.Quoted), text);
            Assert.True(statement.Spans[0].Start >= start, text);
            start = statement.Spans[0].Start;
            Assert.InRange(statement.Confidence, 0, 1);
            Assert.True(statement.Speaker is null == statement.SpeakerMissing is not null, text);
            Assert.All(statement.Speaker?.Ids ?? [], id => Assert.Contains(id, ids));
            Assert.True(statement.Inside is null || extraction.Statements.Any(outer => outer.Id == statement.Inside), text);
            CheckText(text, statement.Cue?.Span, statement.Cue?.Text);
            CheckText(text, statement.Speaker?.Mention?.Span, statement.Speaker?.Mention?.Text);
            CheckText(text, statement.Addressee?.Span, statement.Addressee?.Text);
        }
    }

    private static void CheckOrder(IReadOnlyList<TextSpan> spans, int length)
    {
        var end = 0;
        foreach (var span in spans)
        {
            Assert.InRange(span.Start, end, span.End);
            Assert.InRange(span.End, span.Start, length);
            end = span.End;
        }
    }

    private static void CheckText(string text, TextSpan? span, string? expected)
    {
        if (span is { } found)
        {
            Assert.Equal(expected, text[found.Start..found.End]);
        }
    }

    private static void CheckSame(Extraction one, Extraction other)
    {
        Assert.Equal(one.Statements.Select(statement => statement.Id), other.Statements.Select(statement => statement.Id));
        Assert.Equal(one.Statements.Select(statement => statement.Speaker?.Name), other.Statements.Select(statement => statement.Speaker?.Name));
        Assert.Equal(one.Speakers.Select(speaker => speaker.Name), other.Speakers.Select(speaker => speaker.Name));
    }
}
