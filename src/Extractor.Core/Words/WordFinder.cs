using Extractor.Pipeline;

namespace Extractor.Words;

/// <summary>Looks every token up in the word lists.</summary>
internal sealed class WordFinder(Lexicon lexicon) : IStage
{
    public Layers Reads => Layers.Tokens;

    public Layers Fills => Layers.Words;

    public void Annotate(Document document)
    {
        var tokens = document.Tokens.Items;
        var words = new Word[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            words[i] = new Word(lexicon[tokens[i].Span.In(document.Text)]);
        }

        document.Words.Fill(words);
    }
}
