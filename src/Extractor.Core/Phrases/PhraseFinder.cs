using Extractor.Pipeline;

namespace Extractor.Phrases;

/// <summary>Finds the noun phrases of every sentence, from left to right, the longest at each place.</summary>
internal sealed class PhraseFinder : IStage
{
    public Layers Reads => Layers.Paragraphs | Layers.Tokens | Layers.Sentences | Layers.Tags | Layers.Words;

    public Layers Fills => Layers.Phrases;

    public void Annotate(Document document) => document.Phrases.Fill(Find(document));

    private static Phrase[] Find(Document document)
    {
        var phrases = Reused<Phrase>.Take();
        var names = document.NameWords;
        foreach (var sentence in document.Sentences.Items)
        {
            document.Stop.ThrowIfCancellationRequested();
            var reader = new PhraseReader(document, sentence, names);
            for (var i = sentence.FirstToken; i < sentence.EndToken;)
            {
                if (reader.Read(i) is { } phrase)
                {
                    phrases.Add(phrase);
                    i = phrase.End;
                }
                else
                {
                    i++;
                }
            }
        }

        return Reused<Phrase>.Finish(phrases);
    }
}
