using Extractor.Model;
using Extractor.Pipeline;
using Extractor.Speakers;
using Extractor.Tests.Cases;

namespace Extractor.Tests.Speakers;

public sealed class SpeakerResolverTests
{
    [Theory]
    [Cases("speakers.md")]
    public void Sources_are_resolved_to_speakers(string heading, string text, string expected) =>
        Assert.True(Answers(text) == expected, $"{heading}:\n{Answers(text)}\nexpected:\n{expected}");

    [Theory]
    [Cases("speakers-backlog.md")]
    public void What_is_known_to_fail_still_fails(string heading, string text, string expected) =>
        Assert.True(Answers(text) != expected, $"{heading} passes now: move it to speakers.md");

    [Theory]
    [Cases("speaker-list.md")]
    public void Speakers_are_listed_once_with_what_the_article_says_of_them(string heading, string text, string expected)
    {
        var list = string.Join('\n', MarkedArticle.Read(text).Speakers.Items.ToArray().Select(Listed));

        Assert.True(list == expected, $"{heading}:\n{list}\nexpected:\n{expected}");
    }

    [Fact]
    public void The_chain_from_the_mention_to_the_name_is_told_in_words()
    {
        var document = MarkedArticle.Read("U.S. President Joe Biden met the press. [Biden] said {it went well}. [He] said {more talks would follow}.");

        Assert.Equal("He ← Biden (subject of the sentence before) ← U.S. President Joe Biden", Assert.Single(document.SpeakerAnswers[1].Evidence));
    }

    [Fact]
    public void A_tie_names_its_candidates()
    {
        var document = MarkedArticle.Read("Lena Ortega met Paul Ortega on Monday. [Ortega] said {taxes would fall}.");

        Assert.Equal("Ortega: several people of the name: Lena Ortega or Paul Ortega", Assert.Single(document.SpeakerAnswers[0].Evidence));
    }

    [Fact]
    public void Statements_and_words_are_counted_for_every_speaker_of_a_joint_source()
    {
        var document = MarkedArticle.Read("[China and the United States] agreed {to keep talking}. [China] said {it would host}.");

        Assert.Equal([(2, 6), (1, 3)], document.Speakers.Items.ToArray().Select(speaker => (speaker.Statements, speaker.Words)));
    }

    [Fact]
    public void Every_attribution_gets_an_answer_that_names_listed_speakers_or_a_reason()
    {
        var document = MarkedArticle.Read("[Nobody at all] said {it}. [He] said {yes}. [We] said {no}. Ann Roe left. [She] said {bye}.");

        Assert.Equal(document.Attributions.Count, document.SpeakerAnswers.Count);
        foreach (var answer in document.SpeakerAnswers.Items)
        {
            Assert.Equal(answer.Speaker is null, answer.Missing is not null);
            Assert.All(answer.Speaker?.Ids ?? [], id => Assert.InRange(id, 1, document.Speakers.Count));
        }
    }

    private static string Answers(string text)
    {
        var document = MarkedArticle.Read(text);
        return string.Join('\n', document.SpeakerAnswers.Items.ToArray().Select((answer, i) => Line(document, answer, i)));
    }

    private static string Line(Document document, SpeakerAnswer answer, int index)
    {
        var source = document.Attributions[index].Source is { } span ? document.TextOf(span).ReplaceLineEndings(" ") : "(goes on)";
        var to = answer.AddresseeName is { } addressee ? $", to {addressee}" : "";
        return answer.Speaker is { } speaker
            ? $"{source}: {speaker.Name} ({speaker.Resolution.ToString().ToLowerInvariant()}){to}"
            : $"{source}: nobody ({answer.Missing}){to}";
    }

    private static string Listed(Speaker speaker)
    {
        var facts = new List<string> { speaker.Type.ToString().ToLowerInvariant() };
        if (speaker.Gender is Gender.Female or Gender.Male)
        {
            facts.Add(speaker.Gender.ToString().ToLowerInvariant());
        }

        if (speaker.IsAnonymous)
        {
            facts.Add("anonymous");
        }

        if (speaker.Role is { } role)
        {
            facts.Add($"role {role}");
        }

        if (speaker.Affiliation is { } affiliation)
        {
            facts.Add($"of {affiliation}");
        }

        return $"{speaker.Name}: {string.Join(", ", facts)}";
    }
}
