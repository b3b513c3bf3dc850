using Extractor.Model;
using Extractor.Statements;
using Extractor.Tests.Formats;

namespace Extractor.Tests.Statements;

public sealed class SpeakerSharesTests
{
    [Fact]
    public void A_joint_statement_counts_whole_for_each_of_its_speakers()
    {
        var shares = SpeakerShares.Of(Extractions.Bridge);

        Assert.Equal(8, shares.WordsQuoted);
        Assert.Equal([(1, 1, 7, 7 / 8.0), (2, 1, 1, 1 / 8.0), (3, 1, 1, 1 / 8.0)], shares.Speakers.Select(Numbers));
    }

    [Fact]
    public void Words_that_two_statements_have_are_there_once()
    {
        var bridge = Extractions.Bridge;
        var outer = bridge.Statements[0];
        var inner = outer with { Id = "sinner", Spans = [outer.Spans[0]], Quoted = [outer.Quoted[0]], Inside = outer.Id };
        var ofAnother = inner with { Speaker = bridge.Statements[1].Speaker };

        var own = SpeakerShares.Of(bridge with { Statements = [outer, inner] });
        var others = SpeakerShares.Of(bridge with { Statements = [outer, ofAnother] });

        Assert.Equal([(1, 2, 7, 1.0)], own.Speakers.Select(Numbers));
        Assert.Equal([(1, 1, 7, 1.0), (2, 1, 5, 5 / 7.0), (3, 1, 5, 5 / 7.0)], others.Speakers.Select(Numbers));
    }

    [Fact]
    public void Words_of_nobody_are_quoted_too()
    {
        var bridge = Extractions.Bridge;
        var alone = bridge.Statements[1] with { Speaker = null, SpeakerMissing = MissingSpeaker.NoSource };

        var shares = SpeakerShares.Of(bridge with { Statements = [bridge.Statements[0], alone] });

        Assert.Equal(8, shares.WordsQuoted);
        Assert.Equal([(1, 1, 7, 7 / 8.0)], shares.Speakers.Select(Numbers));
    }

    [Fact]
    public void Where_nothing_is_quoted_nobody_has_a_share()
    {
        var shares = SpeakerShares.Of(Extractions.OfWhole("x"));

        Assert.Equal(0, shares.WordsQuoted);
        Assert.Equal([(1, 1, 0, null)], shares.Speakers.Select(Numbers));
        Assert.Empty(SpeakerShares.Of(Extractions.Empty).Speakers);
    }

    [Fact]
    public void A_speaker_speaks_from_the_first_statement_to_the_last()
    {
        var bridge = Extractions.Bridge;
        var first = bridge.Statements[0];

        var shares = SpeakerShares.Of(bridge with { Statements = [first, first with { Paragraph = 7 }, first with { Paragraph = 5 }] });

        Assert.Equal((2, 7), (shares.Speakers[0].FirstParagraph, shares.Speakers[0].LastParagraph));
    }

    private static (int Id, int Statements, int Words, double? Share) Numbers(SpeakerShare share) =>
        (share.Speaker.Id, share.Statements, share.WordsQuoted, share.Share);
}
