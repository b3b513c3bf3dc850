using Extractor.Pipeline;

namespace Extractor.Words;

/// <summary>Finds the word of every token, with what the word lists know of it.</summary>
internal sealed class WordFinder(Vocabulary vocabulary) : IStage
{
    public Layers Reads => Layers.Tokens;

    public Layers Fills => Layers.Words;

    public void Annotate(Document document)
    {
        var tokens = document.Tokens.Items;
        var words = new Word[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            words[i] = vocabulary.Of(tokens[i].Span.In(document.Text));
        }

        document.Words.Fill(words);
    }
}
