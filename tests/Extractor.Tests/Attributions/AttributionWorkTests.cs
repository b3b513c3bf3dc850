using Extractor.Attributions;
using Extractor.Cues;
using Extractor.Model;
using Extractor.Paragraphs;
using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Quotations;
using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Tests.Attributions;

public sealed class AttributionWorkTests
{
    private static readonly IStage[] Stages =
    [
        new ParagraphFinder(), new Tokenizer(), new SentenceSplitter(), new WordFinder(Vocabulary.English), new Tagger(TaggerModel.Embedded),
        new PhraseFinder(), new QuotationFinder(), new CueFinder(),
    ];

    [Theory]
    [InlineData("“")]
    [InlineData("“we won ")]
    [InlineData("“We won.” ")]
    [InlineData("“We won,” ")]
    [InlineData("“We won.”\n\n")]
    [InlineData("The town “is ours.” ")]
    [InlineData("and “we won” the ")]
    [InlineData("said ")]
    [InlineData("he said ")]
    [InlineData("he said, ")]
    [InlineData("saying, ")]
    [InlineData("Kim said that she ")]
    [InlineData("Kim, who said that, ")]
    [InlineData("Kim, a nurse, saying ")]
    [InlineData("Kim said “we won” and the ")]
    [InlineData("“We won,” said Kim, a nurse, who ")]
    [InlineData("according to Kim ")]
    [InlineData("Kim, a nurse, ")]
    [InlineData("her claim that ")]
    [InlineData("was asked about the ")]
    [InlineData("went home in the town with the ")]
    [InlineData("Kim said Lee said ")]
    [InlineData("“We won,” said Kim, according to Lee. ")]
    [InlineData("reportedly ")]
    [InlineData("Kim reportedly left and ")]
    [InlineData("Kim, a nurse: “We won.” ")]
    [InlineData("“We won.” (Kim) ")]
    [InlineData("“We won.” [")]
    [InlineData("KIM: We won.\n\n")]
    [InlineData("Q. We won?\n\nA. We won.\n\n")]
    [InlineData("@kim: We won.\n\n")]
    [InlineData("@@@@")]
    [InlineData("@a ")]
    [InlineData("We won. — Kim (@kim) May 3, 2021\n\n")]
    [InlineData("the “experts” said ")]
    public void The_work_grows_no_faster_than_the_text(string piece)
    {
        const int Times = 1_500;
        var (once, twice, thrice) = (Looks(piece, Times), Looks(piece, 2 * Times), Looks(piece, 3 * Times));

        // Quadratic work grows by 3 and then by 5; the bounds of walks and sentences make steps of linear work uneven
        var step = Math.Max(twice - once, once);
        Assert.True(thrice - twice <= 1.5 * step, $"{once} items looked at, {twice} in twice the text, {thrice} in three times the text");
    }

    private static long Looks(string piece, int times)
    {
        var text = "“We won,” said Kim. " + string.Concat(Enumerable.Repeat(piece, times)) + "“We won,” said Lee.";
        var document = new Document(new Article { Path = "a.txt", Key = "a.txt", Text = text });
        foreach (var stage in Stages)
        {
            stage.Annotate(document);
        }

        return AttributionFinder.Find(document).Looks;
    }
}
