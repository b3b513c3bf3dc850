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
    // One a token
    private readonly Mark[] _marks;

    public NameWords(Document document)
    {
        _marks = new Mark[document.Tokens.Count];
        var words = document.Words.Items;
        var uses = new WordUses();
        foreach (ref readonly var sentence in document.Sentences.Items)
        {
            Read(document, sentence, uses);
        }

        // Only of words that have a capital somewhere it matters how else they are written
        for (var i = 0; i < _marks.Length; i++)
        {
            if ((_marks[i] & Mark.Small) != 0)
            {
                uses.AddToKnown(words[i], WordUse.InLowerCase);
            }
        }

        for (var i = 0; i < _marks.Length; i++)
        {
            if ((_marks[i] & Mark.Capital) == 0)
            {
                continue;
            }

            var use = uses.Of(words[i]);
            if ((use & WordUse.InLowerCase) != 0)
            {
                _marks[i] |= Mark.AlsoLower;
            }
            else if (_marks[i] == Mark.Capital && use == WordUse.AsName
                && document.Tags[i].Upos is Upos.Noun or Upos.Verb or Upos.Adj or Upos.X or Upos.Adv or Upos.Intj)
            {
                _marks[i] |= Mark.Name;
            }
        }

        uses.GiveBack();
    }

    [Flags]
    private enum Mark : byte
    {
        None = 0,
        Capital = 1,
        Name = 2,
        AlsoLower = 4,
        Small = 8,
    }

    /// <summary>Whether the token is a word of a name, by its tag or by the rest of the article.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int token) => (_marks[token] & Mark.Name) != 0;

    /// <summary>Whether the token begins with a capital letter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsCapital(int token) => (_marks[token] & Mark.Capital) != 0;

    /// <summary>Whether the article also writes the word in lower case, so that a capital at the beginning of a sentence tells nothing.</summary>
    public bool IsAlsoLower(Document document, int token) =>
        (_marks[token] & Mark.AlsoLower) != 0 || char.IsLower(document.Text[document.Tokens[token].Start]);

    private void Read(Document document, Sentence sentence, WordUses uses)
    {
        var text = document.Text;
        var tokens = document.Tokens.Items;
        var tags = document.Tags.Items;
        var words = document.Words.Items;
        var isBody = document.Paragraphs[sentence.Paragraph].Kind == ParagraphKind.Body;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var isName = NounClasses.IsName(tags[i]);
            var letter = text[tokens[i].Start];

            // Nearly all are small letters of ASCII, for which nothing need be called
            if (!char.IsAsciiLetterLower(letter) && char.IsUpper(letter))
            {
                uses.Add(words[i], isName && isBody && i > sentence.FirstToken && tokens[i].Length > 2 ? WordUse.AsName : WordUse.None);
                _marks[i] = isName || document.TextOf(i) is "WHO" ? Mark.Capital | Mark.Name : Mark.Capital;
                continue;
            }

            _marks[i] = (char.IsAsciiLetterLower(letter) || char.IsLower(letter) ? Mark.Small : Mark.None) | (isName ? Mark.Name : Mark.None);
        }

        // “Wines believes”: no plural, since the verb is none
        var first = sentence.FirstToken;
        if (first + 1 < sentence.EndToken && tags[first].Xpos == Xpos.Nns && tags[first + 1].Xpos == Xpos.Vbz
            && IsCapital(first) && NounClasses.ClassesOf(document, first) == WordClasses.None)
        {
            _marks[first] |= Mark.Name;
        }
    }
}
