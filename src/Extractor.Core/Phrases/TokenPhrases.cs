using Extractor.Pipeline;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>The phrase of every token.</summary>
internal sealed class TokenPhrases
{
    private readonly Document _document;
    private readonly int[] _phraseOf;

    public TokenPhrases(Document document)
    {
        _document = document;
        _phraseOf = new int[document.Tokens.Count];
        _phraseOf.AsSpan().SetAll(-1);
        for (var i = 0; i < document.Phrases.Count; i++)
        {
            var phrase = document.Phrases[i];
            _phraseOf.AsSpan(phrase.First, phrase.End - phrase.First).SetAll(i);
        }
    }

    /// <summary>The index of the phrase that a token belongs to, or -1.</summary>
    public int IndexAt(int token) => _phraseOf[token];

    /// <summary>The phrase that a token belongs to, or null.</summary>
    public Phrase? At(int token) => _phraseOf[token] >= 0 ? _document.Phrases[_phraseOf[token]] : null;
}
