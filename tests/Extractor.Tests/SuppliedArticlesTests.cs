using Extractor.Model;
using Extractor.Tests.Cases;

namespace Extractor.Tests;

/// <summary>The two articles that the project was given: what a careful reader finds in them.</summary>
public sealed class SuppliedArticlesTests
{
    private const string Talks = "xi-blinken-beijing-talks.txt";
    private const string NoBreakthrough = "xi-blinken-no-breakthrough.txt";

    private static readonly StatementExtractor Extractor = new();

    [Theory]
    [InlineData(Talks, StatementKind.Mixed, "welcomed", "Xi Jinping", "progress")]
    [InlineData(Talks, StatementKind.Indirect, "stressed", "Antony Blinken and Xi Jinping", "the importance of having a more stable relationship, as any conflict between the world’s two largest economies would create global disruption")]
    [InlineData(Talks, StatementKind.Indirect, "said", "Joe Biden", "he thinks relations between the two countries are on the right path")]
    [InlineData(Talks, StatementKind.Indirect, "indicated", "Joe Biden", "progress was made during Blinken’s trip")]
    [InlineData(Talks, StatementKind.Direct, "said", "Joe Biden", "We’re on the right trail here")]
    [InlineData(Talks, StatementKind.Direct, "said", "Joe Biden", "I don’t feel You know it’s been made")]
    [InlineData(Talks, StatementKind.Direct, "said", "Joe Biden", "He did a hell of a job")]
    [InlineData(Talks, StatementKind.Indirect, "said", "Antony Blinken", "Washington had achieved its objectives for the trip, including raising concerns directly, trying to set up channels for dialogue and exploring areas of cooperation")]
    [InlineData(Talks, StatementKind.Indirect, "said", "Antony Blinken", "progress was not straightforward")]
    [InlineData(Talks, StatementKind.Direct, "said", "Antony Blinken", "The relationship was at a point of instability, and both sides recognized the need to work to stabilize it")]
    [InlineData(Talks, StatementKind.Mixed, "added", "Antony Blinken", "His meetings in Beijing, including talks with China’s top diplomat Wang Yi and foreign minister Qin Gang, had been “candid and constructive,”")]
    [InlineData(NoBreakthrough, StatementKind.Direct, "told", "Xi Jinping", "The Chinese side has made our position clear, and the two sides have agreed to follow through on the common understandings reached between President Biden and me in Bali")]
    [InlineData(NoBreakthrough, StatementKind.Direct, "added", "Xi Jinping", "progress has been made, and agreement has been reached on specific issues")]
    [InlineData(NoBreakthrough, StatementKind.Indirect, "According to", "Xinhua", "during the closed-door talks, Xi expressed China's hope for a sound and stable relationship with the US, believing that the two countries can overcome challenges")]
    [InlineData(NoBreakthrough, StatementKind.Indirect, "urged", "Xi Jinping", "the US not to infringe on China's legitimate rights and interests")]
    [InlineData(NoBreakthrough, StatementKind.Indirect, "stated", "Antony Blinken", "both countries have an obligation and responsibility to manage their relationship, and the US is committed to doing so")]
    [InlineData(NoBreakthrough, StatementKind.Indirect, "acknowledged", "Antony Blinken", "vast disagreements")]
    [InlineData(NoBreakthrough, StatementKind.Indirect, "emphasized", "Antony Blinken", "the importance of direct engagement and sustained communication at senior levels to prevent competition from turning into conflict")]
    [InlineData(NoBreakthrough, StatementKind.Direct, "told", "Antony Blinken", "We have no illusions about the challenges of managing this relationship. There are many issues on which we profoundly - even vehemently - disagree")]
    [InlineData(NoBreakthrough, StatementKind.Indirect, "described", "US State Department", "the discussions as candid, substantive, and constructive")]
    public void A_required_statement_is_found(string article, StatementKind kind, string cue, string speaker, string text)
    {
        var found = Assert.Single(Extract(article).Statements, statement => statement.Text == text);

        Assert.Equal(kind, found.Kind);
        Assert.Contains(cue, found.Cue?.Text, StringComparison.Ordinal);
        Assert.Equal(speaker, found.Speaker?.Name);
    }

    /// <summary>The stance a reader expects: the sign of the polarity, 0 where either will do, and types of markers that must be there.</summary>
    [Theory]
    [InlineData(Talks, "progress", 1, "positive praise")]
    [InlineData(Talks, "the importance of having a more stable relationship", 0, "booster")]
    [InlineData(Talks, "he thinks relations between the two countries", 1, "positive hedge")]
    [InlineData(Talks, "progress was made during Blinken’s trip", 1, "positive")]
    [InlineData(Talks, "We’re on the right trail here", 1, "positive")]
    [InlineData(Talks, "He did a hell of a job", 1, "positive praise")]
    [InlineData(Talks, "Washington had achieved its objectives", 1, "positive")]
    [InlineData(Talks, "progress was not straightforward", -1, "negative")]
    [InlineData(Talks, "The relationship was at a point of instability", -1, "negative obligation")]
    [InlineData(Talks, "His meetings in Beijing", 1, "positive")]
    [InlineData(NoBreakthrough, "The Chinese side has made our position clear", 0, "agreement booster")]
    [InlineData(NoBreakthrough, "progress has been made, and agreement", 1, "positive agreement")]
    [InlineData(NoBreakthrough, "the US not to infringe", 0, "obligation")]
    [InlineData(NoBreakthrough, "both countries have an obligation", 0, "obligation commitment")]
    [InlineData(NoBreakthrough, "vast disagreements", 0, "endorse disagreement")]
    [InlineData(NoBreakthrough, "the importance of direct engagement", 0, "booster")]
    [InlineData(NoBreakthrough, "We have no illusions about the challenges", -1, "negative disagreement booster")]
    [InlineData(NoBreakthrough, "the discussions as candid", 1, "positive")]
    public void The_stance_of_a_required_statement_is_found(string article, string start, int sign, string types)
    {
        var found = Find(article, start).Stance;

        Assert.Subset(found.Markers.Select(marker => marker.Type.ToString().ToLowerInvariant()).ToHashSet(), types.Split(' ').ToHashSet());
        Assert.True(sign == 0 || Math.Sign(found.Polarity) == sign, $"The polarity is {found.Polarity}.");
    }

    [Theory]
    [InlineData(Talks, "he thinks relations", -1)]
    [InlineData(NoBreakthrough, "We have no illusions", 1)]
    public void Certainty_has_the_sign_that_a_reader_expects(string article, string start, int sign) =>
        Assert.Equal(sign, Math.Sign(Find(article, start).Stance.Certainty));

    [Theory]
    [InlineData(Talks, "This article was added by the user . TheWorldNews is not responsible for the content of the platform.")]
    [InlineData(Talks, "(Last Updated On: June 20, 2023)")]
    [InlineData(Talks, "it was not clear how the countries would overcome their differences")]
    [InlineData(NoBreakthrough, "Entertainment")]
    [InlineData(NoBreakthrough, "Fashion")]
    [InlineData(NoBreakthrough, "There is hope that these two days of discussions")]
    [InlineData(NoBreakthrough, "Photo by\u00A0U.S. Department of State from United States, Wikimedia commons.")]
    public void No_statement_is_taken_from(string article, string text)
    {
        var extraction = Extract(article);
        var start = extraction.Article.Text.IndexOf(text, StringComparison.Ordinal);
        var zone = new TextSpan(start, start + text.Length);

        Assert.True(start >= 0);
        Assert.DoesNotContain(extraction.Statements, statement => statement.Spans.Any(zone.Overlaps));
    }

    [Theory]
    [InlineData(Talks, "Joe Biden", "U.S. President")]
    [InlineData(Talks, "Antony Blinken", "U.S. Secretary of State")]
    [InlineData(Talks, "Xi Jinping", "Chinese President")]
    [InlineData(NoBreakthrough, "Xi Jinping", "Chinese President")]
    [InlineData(NoBreakthrough, "Antony Blinken", "US Secretary of State")]
    public void A_speaker_is_listed_once_with_the_role(string article, string name, string role) =>
        Assert.Equal(role, Assert.Single(Extract(article).Speakers, speaker => speaker.Name == name).Role);

    [Fact]
    public void Title_and_date_are_those_that_the_text_shows()
    {
        Assert.Equal("Xi, Blinken agree to stabilize US-China relations in Beijing talks", Extract(Talks).Article.Title);
        Assert.Equal(new DateOnly(2023, 6, 20), Extract(Talks).Article.Date);
        Assert.Null(Extract(NoBreakthrough).Article.Title);
        Assert.Null(Extract(NoBreakthrough).Article.Date);
    }

    [Fact]
    public void A_sentence_that_a_blank_line_breaks_is_read_as_one()
    {
        var found = Extract(NoBreakthrough).Statements[0];

        Assert.Equal("have agreed", found.Cue?.Text);
        Assert.Equal("Xi Jinping and Antony Blinken", found.Speaker?.Name);
    }

    /// <summary>The statement of a text, or else the one that begins so.</summary>
    private static Statement Find(string article, string start)
    {
        var statements = Extract(article).Statements;
        return statements.FirstOrDefault(statement => statement.Text == start)
            ?? Assert.Single(statements, statement => statement.Text.StartsWith(start, StringComparison.Ordinal));
    }

    private static Extraction Extract(string name) => Extractor.Extract(new Article
    {
        Path = name,
        Key = name,
        Text = File.ReadAllText(Path.Combine(CaseDocument.Root, "samples", "articles", name)),
    });
}
