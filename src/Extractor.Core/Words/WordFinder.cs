using Extractor.Pipeline;

namespace Extractor.Words;

/// <summary>Finds the word of every token, with what the word lists know of it.</summary>
internal sealed class WordFinder(Vocabulary vocabulary) : IStage
{
    // So many tokens before a word is needed, its place in the vocabulary is on its way. A power of two
    private const int Ahead = 16;

    public Layers Reads => Layers.Tokens;

    public Layers Fills => Layers.Words;

    public void Annotate(Document document)
    {
        var text = document.Text;
        var tokens = document.Tokens.Items;
        var words = new Word[tokens.Length];
        Span<FormKey> keys = stackalloc FormKey[Ahead];
        for (var i = -Ahead; i < tokens.Length; i++)
        {
            ref var key = ref keys[i & (Ahead - 1)];
            if (i >= 0)
            {
                words[i] = vocabulary.Of(tokens[i].Span.In(text), key);
            }

            if (i + Ahead < tokens.Length)
            {
                key = FormKey.Of(tokens[i + Ahead].Span.In(text));
                vocabulary.Prefetch(key);
            }
        }

        document.Words.Fill(words);
    }
}
