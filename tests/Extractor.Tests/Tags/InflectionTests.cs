using Extractor.Tags;

namespace Extractor.Tests.Tags;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("say", "say says said saying")]
    [InlineData("tell", "tell tells told telling")]
    [InlineData("write", "write writes wrote written writing")]
    [InlineData("deny", "deny denies denied denying")]
    [InlineData("stress", "stress stresses stressed stressing")]
    [InlineData("admit", "admit admits admitted admitting")]
    [InlineData("quip", "quip quips quipped quipping")]
    [InlineData("agree", "agree agrees agreed agreeing")]
    [InlineData("lie", "lie lies lay lied lain lying")]
    [InlineData("visit", "visit visits visited visiting")]
    [InlineData("signal", "signal signals signalled signaled signalling signaling")]
    [InlineData("forecast", "forecast forecasts forecasted forecasting")]
    [InlineData("point out", "point out;points out;pointed out;pointing out")]
    [InlineData("have", "have has had 'd having")]
    public void A_verb_has_its_forms(string lemma, string forms) =>
        Assert.Equal(forms.Split(forms.Contains(';', StringComparison.Ordinal) ? ';' : ' '), Inflections.Of(lemma));

    [Theory]
    [InlineData("said", Xpos.Vbd, "say")]
    [InlineData("Says", Xpos.Vbz, "say")]
    [InlineData("denied", Xpos.Vbd, "deny")]
    [InlineData("noted", Xpos.Vbn, "note")]
    [InlineData("admitting", Xpos.Vbg, "admit")]
    [InlineData("labelled", Xpos.Vbn, "label")]
    [InlineData("called", Xpos.Vbn, "call")]
    [InlineData("criticized", Xpos.Vbd, "criticize")]
    [InlineData("announcing", Xpos.Vbg, "announce")]
    [InlineData("stressed", Xpos.Vbd, "stress")]
    [InlineData("argued", Xpos.Vbd, "argue")]
    [InlineData("visited", Xpos.Vbd, "visit")]
    [InlineData("lying", Xpos.Vbg, "lie")]
    [InlineData("’re", Xpos.Vbp, "be")]
    [InlineData("women", Xpos.Nns, "woman")]
    [InlineData("spokesmen", Xpos.Nns, "spokesman")]
    [InlineData("parties", Xpos.Nns, "party")]
    [InlineData("analyses", Xpos.Nns, "analysis")]
    [InlineData("wishes", Xpos.Nns, "wish")]
    [InlineData("Houses", Xpos.Nns, "house")]
    [InlineData("Ortega", Xpos.Nnp, "Ortega")]
    public void A_form_has_its_dictionary_form(string form, Xpos xpos, string lemma) =>
        Assert.Equal(lemma, Lemmatizer.Lemma(form, new Tag(Upos.X, xpos)));

    [Fact]
    public void The_forms_of_a_verb_lead_back_to_it()
    {
        foreach (var lemma in (string[])["claim", "state", "insist", "promise", "warn", "tweet", "reply", "confirm", "urge", "concede", "allege"])
        {
            var forms = Inflections.Of(lemma);
            Assert.Equal(lemma, Lemmatizer.Lemma(forms[1], new Tag(Upos.Verb, Xpos.Vbz)));
            Assert.Equal(lemma, Lemmatizer.Lemma(forms[2], new Tag(Upos.Verb, Xpos.Vbd)));
            Assert.Equal(lemma, Lemmatizer.Lemma(forms[^1], new Tag(Upos.Verb, Xpos.Vbg)));
        }
    }
}
