using System.Runtime.CompilerServices;
using Extractor.Paragraphs;
using Extractor.Pipeline;
using Extractor.Sentences;
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

    // So many words in small letters are remembered, each at its own place. A power of two
    private const int Remembered = 128;

    private readonly WordTable _uses = new();

    // One a token
    private readonly Mark[] _marks;

    public NameWords(Document document)
    {
        _marks = new Mark[document.Tokens.Count];
        foreach (ref readonly var sentence in document.Sentences.Items)
        {
            ReadCapitals(document, sentence);
        }

        ReadSmall(document);
        for (var i = 0; i < _marks.Length; i++)
        {
            if (_marks[i] == Mark.Capital && document.Tags[i].Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.X or Upos.Adv or Upos.Intj
                && (_uses.BitsOf(document.TextOf(i)) & (AsName | InLowerCase)) == AsName)
            {
                _marks[i] |= Mark.Name;
            }
        }
    }

    [Flags]
    private enum Mark : byte
    {
        None = 0,
        Capital = 1,
        Name = 2,
    }

    /// <summary>Whether the token is a word of a name, by its tag or by the rest of the article.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int token) => (_marks[token] & Mark.Name) != 0;

    /// <summary>Whether the token begins with a capital letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int token) => (_marks[token] & Mark.Capital) != 0;

    /// <summary>Whether the article also writes the word in lower case, so that a capital at the beginning of a sentence tells nothing.</summary>
    public bool IsAlsoLower(ReadOnlySpan<char> word) => char.IsLower(word[0]) || (_uses.BitsOf(word) & InLowerCase) != 0;

    private void ReadCapitals(Document document, Sentence sentence)
    {
        var text = document.Text;
        var tokens = document.Tokens.Items;
        var tags = document.Tags.Items;
        var isBody = document.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Body;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var isName = NounClasses.IsName(tags[i]);
            if (char.IsUpper(text[tokens[i].Start]))
            {
                _uses.Add(document.Words[i].Text, isName && isBody && i > sentence.FirstToken && tokens[i].Length > 2 ? AsName : 0);
                _marks[i] = isName || document.TextOf(i) is "WHO" ? Mark.Capital | Mark.Name : Mark.Capital;
            }
            else if (isName)
            {
                _marks[i] = Mark.Name;
            }
        }

        // “Wines believes”: no plural, since the verb is none
        var first = sentence.FirstToken;
        if (first + 1 < sentence.EndToken && tags[first].Xpos == Xpos.Nns && tags[first + 1].Xpos == Xpos.Vbz
            && IsCapital(first) && NounClasses.ClassesOf(document, first) == WordClasses.None)
        {
            _marks[first] |= Mark.Name;
        }
    }

    // “the” is not looked up wherever it stands
    private void ReadSmall(Document document)
    {
        var text = document.Text;
        var tokens = document.Tokens.Items;
        var words = document.Words.Items;
        var known = new Word[Remembered];
        for (var i = 0; i < tokens.Length; i++)
        {
            var word = tokens[i].Span.In(text);
            ref var place = ref known[(word[0] + (word[^1] << 3) + (word.Length << 5)) & (Remembered - 1)];
            if (char.IsLower(word[0]) && place != words[i])
            {
                place = words[i];
                _uses.AddToKnown(word, InLowerCase);
            }
        }
    }
}
