using Extractor.Pipeline;
using Extractor.Sentences;
using Extractor.Tags;

namespace Extractor.Stances;

/// <summary>Takes names out: a capital inside a sentence (“the Freedom Party”) is a name's, unless all words of the sentence have one.</summary>
internal readonly ref struct Capitals
{
    // Shorter words have small letters in many headlines too: “War of the Words”
    private const int Telling = 5;

    private readonly Document _document;
    private readonly int _first;
    private readonly bool _tell;

    public Capitals(Document document, Sentence sentence)
    {
        (_document, _first) = (document, sentence.FirstToken);
        for (var i = sentence.FirstToken; i < sentence.EndToken && !_tell; i++)
        {
            var word = document.TextOf(i);
            _tell = word.Length >= Telling && char.IsLower(word[0]);
        }
    }

    /// <summary>Whether a token belongs to a name.</summary>
    public bool TakeOut(int token)
    {
        if (!char.IsUpper(_document.Text[_document.Tokens[token].Start]) || _document.Tokens[token].Length == 1)
        {
            return false;
        }

        return _document.Tags[token].Upos == Upos.Propn || (_tell && token > _first && !OpensAfter(token - 1));
    }

    /// <summary>Whether a sentence may begin behind a token: a quotation mark, a colon, a dash.</summary>
    private bool OpensAfter(int token) => _document.Tags[token].Upos == Upos.Punct && _document.Tags[token].Xpos is not (Xpos.Comma or Xpos.Hyph);
}
