using Extractor.Sentences;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;
using Extractor.Writing;

namespace Extractor.Tests.Writing;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Each_word_has_its_lemma_its_tags_and_its_place_in_code_points()
    {
        var document = OneParagraph.Run("👍 She\nsaid so.", new Tokenizer(), new SentenceSplitter(), new WordFinder(Vocabulary.English), new Tagger(TaggerModel.Embedded));

        var conllu = Write(document);

        Assert.StartsWith("# newdoc id = a.txt\n# newpar\n# sent_id = a.txt-1\n# text = 👍 She said so.\n1\t👍\t", conllu, StringComparison.Ordinal);
        Assert.EndsWith(
            """
            2	She	she	PRON	PRP	_	_	_	_	start_char=2|end_char=5
            3	said	say	VERB	VBD	_	_	_	_	start_char=6|end_char=10
            4	so	so	ADV	RB	_	_	_	_	SpaceAfter=No|start_char=11|end_char=13
            5	.	.	PUNCT	.	_	_	_	_	start_char=13|end_char=14


            """,
            conllu,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_no_stage_has_filled_are_empty()
    {
        var document = OneParagraph.Run("Yes.", new Tokenizer(), new SentenceSplitter());

        Assert.Contains("1\tYes\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No|start_char=0|end_char=3\n", Write(document), StringComparison.Ordinal);
    }

    private static string Write(Extractor.Pipeline.Document document)
    {
        using var output = new StringWriter();
        ConlluWriter.Write(document, output);
        return output.ToString();
    }
}
