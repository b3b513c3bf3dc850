using Extractor.Reading;

namespace Extractor.Tests.Formats;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("German", "Die Brücke wurde am Montag geschlossen, sagte die Bürgermeisterin, und sie fügte hinzu, dass der Neubau erst in drei Jahren beginnen wird. Für die Pendler ist das nicht leicht, denn der Umweg ist lang und die Busse sind voll.")]
    [InlineData("French", "Le pont a été fermé lundi, a déclaré la maire de la ville, qui a ajouté que les travaux ne commenceront pas avant trois ans. Pour les habitants, ce n’est pas facile, car le détour est long et les bus sont pleins dans la matinée.")]
    [InlineData("Spanish", "El puente fue cerrado el lunes, dijo la alcaldesa de la ciudad, que añadió que las obras no empezarán hasta dentro de tres años. Para los vecinos no es fácil, porque el desvío es largo y los autobuses van llenos por la mañana.")]
    [InlineData("Italian", "Il ponte è stato chiuso lunedì, ha detto la sindaca della città, che ha aggiunto che i lavori non cominceranno prima di tre anni. Per gli abitanti non è facile, perché la strada è più lunga e gli autobus sono pieni nelle ore del mattino.")]
    [InlineData("Portuguese", "A ponte foi fechada na segunda-feira, disse a prefeita da cidade, que acrescentou que as obras não vão começar antes de três anos. Para os moradores não é fácil, porque o desvio é longo e os ônibus estão cheios pela manhã.")]
    [InlineData("Dutch", "De brug werd op maandag gesloten, zei de burgemeester van de stad, die er aan toevoegde dat de bouw pas over drie jaar zal beginnen. Voor de inwoners is het niet makkelijk, want de omweg is lang en de bussen zijn vol met mensen.")]
    [InlineData("Polish", "Most został zamknięty w poniedziałek, powiedziała burmistrz miasta i dodała, że prace nie zaczną się przed upływem trzech lat. Dla mieszkańców to nie jest łatwe, bo objazd jest długi, a autobusy są pełne, jak mówi wielu z nich. To trudne dla nich od rana do nocy.")]
    [InlineData("Swedish", "Bron stängdes på måndagen, sade borgmästaren i staden, som också sade att arbetet inte kommer att börja förrän om tre år. För de boende är det inte lätt, för omvägen är lång och bussarna är fulla när de kommer till hållplatsen.")]
    [InlineData("another script than the Latin", "Мост был закрыт в понедельник, сказала мэр города и добавила, что работы не начнутся раньше чем через три года.")]
    [InlineData("another script than the Latin", "市长说，这座桥星期一已经关闭，新桥的工程要到三年以后才会开始。居民们说，绕行的路很长，公共汽车早上总是很挤，他们希望市政府能尽快找到办法。许多人星期二也这样说，他们已经等了很久。")]
    [InlineData("another script than the Latin", "قالت رئيسة البلدية إن الجسر أغلق يوم الاثنين وأضافت أن الأعمال لن تبدأ قبل ثلاث سنوات وهذا ليس سهلا على السكان لأن الطريق طويل")]
    public void What_is_not_English_is_told(string language, string text) => Assert.Equal(language, Language.FindForeign(text));

    [Theory]
    [InlineData("")]
    [InlineData("Die Brücke ist zu.")]
    [InlineData("The bridge was closed on Monday, the mayor of the city said, and she added that work would not begin for three years. It is not easy for the people who live here, she said, but they have been told.")]
    [InlineData("Results: Adler 3, Baum 2; Curie 4, Dahl 1; Egger 0, Falk 0; Gruber 2, Huber 1; Iversen 3, Jansen 1; Klein 2, Lang 2; Maier 1, Novak 0; Olsen 5, Petit 1; Quint 0, Roth 2; Sommer 1, Thoma 1; Urban 2, Vogel 0; Weber 1, Xaver 3.")]
    [InlineData("“Je ne regrette rien,” the singer said to the crowd. The crowd sang with her: “Non, rien de rien, non, je ne regrette rien.” It was the last of the evening, and she said that it would be the last of her life on the stage.")]
    public void English_and_what_is_not_certain_is_let_be(string text) => Assert.Null(Language.FindForeign(text));
}
