using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Finds the names inside the noun phrases of an article: “Lessing” and “Emil Brandt” in “Lessing lawyer Emil Brandt”.</summary>
internal sealed class NameFinder
{
    // 8 tokens: “Bank | for the | Poor” has two; a bound keeps hostile text linear
    private const int LongestLink = 8;

    private readonly Document _document;
    private readonly NameWords _words;
    private readonly List<NameMention> _mentions = [];

    private readonly ArticleMap _map;

    private NameFinder(Document document, ArticleMap map) => (_document, _map, _words) = (document, map, document.NameWords);

    /// <summary>The names of an article in order.</summary>
    public static List<NameMention> Find(Document document, ArticleMap map)
    {
        var finder = new NameFinder(document, map);
        for (var i = 0; i < document.Phrases.Count; i++)
        {
            if (document.Phrases[i].Kind != PhraseKind.Pronoun)
            {
                finder.FindIn(i);
            }
        }

        return finder._mentions;
    }

    private void FindIn(int index)
    {
        var phrase = _document.Phrases[index];
        var searched = phrase.First;
        while (searched < phrase.End)
        {
            var first = NextStart(searched, phrase);
            if (first == phrase.End)
            {
                return;
            }

            searched = EndOfRun(first, phrase.End);
            if (!IsOnlySentenceCase(first, searched) && !IsDay(searched - 1))
            {
                AddNames(index, phrase, first, searched);
            }
        }
    }

    /// <summary>The first token from one on that begins a name, or the end of the phrase.</summary>
    private int NextStart(int token, Phrase phrase)
    {
        while (token < phrase.End)
        {
            // “R-Va.” is no name
            if (IsCapital(token) && PartyAndState.IsAt(_document, token))
            {
                token = Math.Min(token + PartyAndState.Length, phrase.End);
            }
            else if (Begins(token, phrase))
            {
                break;
            }
            else
            {
                token++;
            }
        }

        return token;
    }

    private bool Begins(int token, Phrase phrase)
    {
        if (!IsCapital(token))
        {
            return _document.Text[_document.Tokens[token].Start] == '@'
                || (_document.Words[token].Is(WordClasses.NameParticle) && token > phrase.First
                    && token + 1 < phrase.End && _words.Contains(token + 1));
        }

        return _words.Contains(token) || IsKnownName(token, phrase)
            || (phrase.Kind == PhraseKind.Name && _document.Tags[token].Xpos == Xpos.Nn && !_map.BeginsSentence(token))
            || (_document.Tags[token].Xpos == Xpos.Jj && token + 1 < phrase.End && _words.Contains(token + 1) && IsCapital(token + 1));
    }

    /// <summary>“<b>Guy</b> Lessing”, “<b>Reuters</b>” at the beginning of a sentence, where the tag tells nothing.</summary>
    private bool IsKnownName(int token, Phrase phrase) =>
        _document.Words[token].Is(WordClasses.MediaName)
        || (_document.Words[token].Is(NounClasses.GivenName) && token + 1 < phrase.End && IsCapital(token + 1) && _words.Contains(token + 1));

    /// <summary>The end of the run of capitalised words, with what links them.</summary>
    private int EndOfRun(int first, int end)
    {
        var run = first + 1;
        for (var i = run; i < end && i - run < LongestLink; i++)
        {
            var tag = _document.Tags[i].Xpos;
            if (tag == Xpos.Pos)
            {
                break;
            }

            if (IsCapital(i) && tag is not (Xpos.Dt or Xpos.Prp) || (tag == Xpos.Cd && i == run && char.IsDigit(_document.Text[_document.Tokens[i].Start])))
            {
                run = i + 1;
            }
            else if (IsHyphened(i))
            {
                run = i + 1;
            }
            else if (char.IsLower(_document.TextOf(i)[0]) && !IsLink(i))
            {
                break;
            }
        }

        return run;
    }

    /// <summary>“Ki-<b>moon</b>”: joined to the capitalised word before its hyphen, without a blank.</summary>
    private bool IsHyphened(int token) =>
        token > 1 && _document.Tags[token - 1].Xpos == Xpos.Hyph && _document.Tokens[token - 1].End == _document.Tokens[token].Start
        && IsCapital(token - 2) && !IsOwnName(token - 2) && _document.Tags[token].Upos is Upos.Noun or Upos.Propn
        && (NounClasses.ClassesOf(_document, token) & NounClasses.Person) == 0;

    /// <summary>A lower-case word that a name may hold: “of”, “for the”, “de”, “al”.</summary>
    private bool IsLink(int token) =>
        _document.Tags[token].Upos is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Part
        || _document.Words[token].Is(WordClasses.NameParticle);

    /// <summary>“Critics said …”: a single capitalised word at the beginning of a sentence that the article writes small elsewhere.</summary>
    private bool IsOnlySentenceCase(int first, int end)
    {
        var isFirst = first == 0 || _document.Tags[first - 1].Upos == Upos.Punct || _map.BeginsSentence(first);
        return end - first == 1 && isFirst && !NameClassifier.IsAcronym(_document.TextOf(first))
            && (_words.IsAlsoLower(_document.TextOf(first)) || IsPeople(first));
    }

    /// <summary>“<b>Aides</b> said …”: a plural that the lists know, but “Democrats” have their capital everywhere.</summary>
    private bool IsPeople(int token) =>
        NounClasses.IsPlural(_document.Tags[token]) && NounClasses.ClassesOf(_document, token) is var classes
        && (classes & (WordClasses.Role | WordClasses.Kinship | WordClasses.PersonNoun)) != 0 && (classes & WordClasses.Demonym) == 0
        && !Parties.English.IsAt(_document, token);

    /// <summary>“Super <b>Tuesday</b>”.</summary>
    private bool IsDay(int token) =>
        _document.Words[token].Is(WordClasses.Weekday | WordClasses.TimeNoun) || (_document.Words[token].Is(WordClasses.Month) && !_document.Words[token].Is(NounClasses.GivenName));

    private void AddNames(int index, Phrase phrase, int first, int end)
    {
        // “US-China relations”, “Reuters/Ipsos”: places and bodies beside a hyphen are two
        for (var i = first + 1; i < end - 1; i++)
        {
            if (_document.TextOf(i) is "-" or "–" or "/" && IsOwnName(i - 1) && IsOwnName(i + 1))
            {
                AddName(index, phrase, first, i);
                first = i + 1;
            }
        }

        AddName(index, phrase, first, end);
    }

    private bool IsOwnName(int token) => _document.Words[token].Is(WordClasses.PlaceName | WordClasses.MediaName | WordClasses.Demonym);

    private void AddName(int index, Phrase phrase, int first, int end)
    {
        var name = TitleSplitter.NameStart(_document, first, end);
        var title = name > first ? first : name;
        if (name < end && phrase.First < name && TitleSplitter.IsTitle(_document, name - 1))
        {
            title = AfterDeterminer(phrase);
        }

        var (core, kind) = name >= end ? (first, NameKind.Title) : (name, NameClassifier.KindOf(_document, phrase, name, end, title));
        if (kind == NameKind.Organization && title == first && name > first)
        {
            (core, title) = (first, first);
        }

        if (NameKey.Of(_document, core, end) is { } key)
        {
            _mentions.Add(new NameMention(core, end, kind == NameKind.Title ? core : Math.Min(title, core), index, kind, key));
        }
    }

    private int AfterDeterminer(Phrase phrase)
    {
        var first = phrase.First;
        return first < phrase.Head && _document.Tags[first].Xpos is Xpos.Dt or Xpos.PrpPoss or Xpos.Pdt ? first + 1 : first;
    }

    private bool IsCapital(int token) => char.IsUpper(_document.Text[_document.Tokens[token].Start]);
}
