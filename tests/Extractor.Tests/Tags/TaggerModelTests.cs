using Extractor.Tags;

namespace Extractor.Tests.Tags;

public sealed class TaggerModelTests
{
    [Fact]
    public void The_model_tells_what_it_was_trained_on_and_what_it_gives()
    {
        Assert.Equal(64, TaggerModel.Embedded.TrainingChecksum.Length);
        Assert.Equal(64, TaggerModel.Embedded.Tags.Length);
        Assert.Contains(new Tag(Upos.Verb, Xpos.Vbd), TaggerModel.Embedded.Tags.ToArray());
    }

    [Fact]
    public void A_mark_is_known_earlier_than_a_word_that_may_be_two_things()
    {
        var leads = TaggerModel.Embedded.Tags.ToArray().Zip(TaggerModel.Embedded.Leads.ToArray()).ToDictionary();

        Assert.All(leads.Values, lead => Assert.InRange(Math.Min(lead.Alone, lead.WithShapes), 1, byte.MaxValue));
        Assert.True(leads[new Tag(Upos.Punct, Xpos.CloseBracket)].Alone < leads[new Tag(Upos.Adv, Xpos.Rb)].Alone);
        Assert.True(leads[new Tag(Upos.Punct, Xpos.Period)].WithShapes < leads[new Tag(Upos.Sconj, Xpos.In)].WithShapes);
    }

    [Fact]
    public void A_model_of_another_version_is_refused_with_both_versions()
    {
        var model = Bytes();
        model[4] = 99;

        var error = Assert.Throws<InvalidDataException>(() => TaggerModel.Read(model, "other.model"));

        Assert.Equal($"other.model has format version 99; this program reads version {TaggerModel.FormatVersion}.", error.Message);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(500)]
    [InlineData(100_000)]
    [InlineData(-1)]
    public void A_model_with_a_changed_byte_is_refused(int place)
    {
        var model = Bytes();
        model[place < 0 ? model.Length + place : place] ^= 1;

        var error = Assert.Throws<InvalidDataException>(() => TaggerModel.Read(model, "a.model"));

        Assert.StartsWith("a.model is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_that_is_cut_short_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => TaggerModel.Read(Bytes().AsSpan(..^1), "a.model"));

        Assert.StartsWith("a.model is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_model_is_refused()
    {
        var error = Assert.Throws<InvalidDataException>(() => TaggerModel.Read(new byte[1000], "a.model"));

        Assert.Equal("a.model is not a tagger model.", error.Message);
    }

    private static byte[] Bytes()
    {
        using var stream = typeof(TaggerModel).Assembly.GetManifestResourceStream(TaggerModel.ResourceName)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
