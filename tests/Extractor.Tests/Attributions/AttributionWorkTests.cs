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
        new ParagraphFinder(), new Tokenizer(), new SentenceSplitter(), new Tagger(TaggerModel.Embedded), new WordFinder(Lexicon.English),
        new PhraseFinder(), new QuotationFinder(), new CueFinder(CueLexicon.English),
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
    public void The_work_grows_no_faster_than_the_text(string piece)
    {
        // Long enough that bounded walks have reached their bound
        var few = Looks(piece, 3_000);
        var many = Looks(piece, 15_000);

        Assert.True(2 * many <= 11 * few, $"{many} items looked at, {few} in a fifth of the text");
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
