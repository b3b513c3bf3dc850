using Extractor.Pipeline;

namespace Extractor.Words;

/// <summary>Finds the word of every token, with what the word lists know of it.</summary>
internal sealed class WordFinder(Vocabulary vocabulary) : IStage
{
    // So many tokens before a word is needed, its place in the vocabulary is on its way. A power of two
    private const int Ahead = 8;

    public Layers Reads => Layers.Tokens;

    public Layers Fills => Layers.Words;

    public void Annotate(Document document)
    {
        var text = document.Text;
        var tokens = document.Tokens.Items;
        var words = new Word[tokens.Length];
        Span<uint> hashes = stackalloc uint[Ahead];
        for (var i = -Ahead; i < tokens.Length; i++)
        {
            // On the way there, its place tells where the word itself lies
            var halfway = i + (Ahead / 2);
            if (halfway >= 0 && halfway < tokens.Length)
            {
                vocabulary.PrefetchWord(hashes[halfway & (Ahead - 1)]);
            }

            if (i >= 0)
            {
                words[i] = vocabulary.Of(tokens[i].Span.In(text), hashes[i & (Ahead - 1)]);
            }

            if (i + Ahead < tokens.Length)
            {
                var hash = Vocabulary.HashOf(tokens[i + Ahead].Span.In(text));
                hashes[i & (Ahead - 1)] = hash;
                vocabulary.Prefetch(hash);
            }
        }

        document.Words.Fill(words);
    }
}
