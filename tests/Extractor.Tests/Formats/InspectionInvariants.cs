using Extractor.Model;
using Extractor.Pipeline;
using Extractor.Writing;

namespace Extractor.Tests.Formats;

/// <summary>What holds for the table and for CoNLL-U of any text.</summary>
public sealed class InspectionInvariants
{
    private static readonly IReadOnlyList<Document> Documents = ReadAll();

    [Fact]
    public void The_table_holds_no_character_that_commands_a_terminal() =>
        Assert.All(Documents, document =>
        {
            using var output = new StringWriter();
            new LayerTableWriter(output, new InspectionOptions()).Write(document);

            Assert.DoesNotContain(output.ToString(), letter => char.IsControl(letter) && letter != '\n');
        });

    [Fact]
    public void Every_token_is_a_word_of_ten_columns_in_conllu() =>
        Assert.All(Documents, document =>
        {
            using var output = new StringWriter();
            ConlluWriter.Write(document, output);
            var words = output.ToString().Split('\n').Where(line => line.Length > 0 && line[0] is >= '0' and <= '9').ToList();

            Assert.Equal(document.Tokens.Count, words.Count);
            Assert.All(words, word => Assert.Equal(10, word.Split('\t').Length));
        });

    private static List<Document> ReadAll()
    {
        var extractor = new StatementExtractor();
        return [.. Enumerable.Range(0, 300).Select(seed => extractor.Read(new Article { Path = "a", Key = "a", Text = RandomText.Make(seed) }))];
    }
}
