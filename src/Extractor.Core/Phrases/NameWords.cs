using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Phrases;

/// <summary>
/// The words that an article uses as names. A name is tagged as something else now and then (“Waters” as a plural); where
/// the article has the word as a name inside a sentence, its capital makes it one everywhere.
/// </summary>
internal sealed class NameWords
{
    private const ulong AsName = 1;
    private const ulong InLowerCase = 2;

    private readonly Document _document;
    private readonly WordTable _uses = new();
    private readonly HashSet<int> _singular = [];

    public NameWords(Document document)
    {
        _document = document;
        var tokens = document.Tokens.Items;
        foreach (var sentence in document.Sentences.Items)
        {
            var first = sentence.FirstToken;

            // “Wines believes”: no plural, since the verb is none
            if (first + 1 < sentence.EndToken && document.Tags[first].Xpos == Xpos.Nns && document.Tags[first + 1].Xpos == Xpos.Vbz
                && char.IsUpper(document.TextOf(first)[0]) && NounClasses.ClassesOf(document, first) == WordClasses.None)
            {
                _singular.Add(first);
            }

            var isBody = document.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Body;
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                var word = tokens[i].Span.In(document.Text);
                if (char.IsUpper(word[0]))
                {
                    _uses.Add(word, isBody && i > sentence.FirstToken && word.Length > 2 && NounClasses.IsName(document.Tags[i]) ? AsName : 0);
                }
            }
        }

        foreach (var token in tokens)
        {
            var word = token.Span.In(document.Text);
            if (char.IsLower(word[0]))
            {
                _uses.AddToKnown(word, InLowerCase);
            }
        }
    }

    /// <summary>Whether the token is a word of a name, by its tag or by the rest of the article.</summary>
    public bool Contains(int token)
    {
        if (NounClasses.IsName(_document.Tags[token]))
        {
            return true;
        }

        var word = _document.TextOf(token);
        return char.IsUpper(word[0])
            && (word is "WHO" || _singular.Contains(token)
                || (_document.Tags[token].Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.X or Upos.Adv or Upos.Intj
                    && (UsesOf(word) & (AsName | InLowerCase)) == AsName));
    }

    /// <summary>Whether the article also writes the word in lower case, so that a capital at the beginning of a sentence tells nothing.</summary>
    public bool IsAlsoLower(ReadOnlySpan<char> word) => char.IsLower(word[0]) || (UsesOf(word) & InLowerCase) != 0;

    private ulong UsesOf(ReadOnlySpan<char> word) => _uses.BitsOf(word);
}
