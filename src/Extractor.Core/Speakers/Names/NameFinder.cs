using Extractor.Phrases;
using Extractor.Pipeline;
using Extractor.Tags;
using Extractor.Tokens;
using Extractor.Words;

namespace Extractor.Speakers.Names;

/// <summary>Finds the names inside the noun phrases of an article: “Lessing” and “Emil Brandt” in “Lessing lawyer Emil Brandt”.</summary>
internal ref struct NameFinder
{
    // 8 tokens: “Bank | for the | Poor” has two; a bound keeps hostile text linear
    private const int LongestLink = 8;

    private readonly Document _document;
    private readonly ArticleMap _map;
    private readonly NameWords _names;
    private readonly List<NameMention> _mentions;

    // Asked for every token of a phrase
    private readonly ReadOnlySpan<char> _text;
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<Tag> _tags;
    private readonly ReadOnlySpan<Word> _words;

    // The phrase whose names are looked for
    private Phrase _phrase;
    private int _index;

    private NameFinder(Document document, ArticleMap map)
    {
        (_document, _map, _names) = (document, map, document.NameWords);

        // About every fourth phrase of news is or has a name
        _mentions = new List<NameMention>(document.Phrases.Count / 3);
        _text = document.Text;
        _tokens = document.Tokens.Items;
        _tags = document.Tags.Items;
        _words = document.Words.Items;
    }

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
        (_phrase, _index) = (phrase, index);
        var searched = phrase.First;
        while (searched < phrase.End)
        {
            var first = NextStart(searched);
            if (first == phrase.End)
            {
                return;
            }

            searched = EndOfRun(first, phrase.End);
            if (!IsOnlySentenceCase(first, searched) && !IsDay(searched - 1))
            {
                AddNames(first, searched);
            }
        }
    }

    /// <summary>The first token from one on that begins a name, or the end of the phrase.</summary>
    private readonly int NextStart(int token)
    {
        var end = _phrase.End;
        while (token < end)
        {
            // “R-Va.” is no name
            if (IsCapital(token) && PartyAndState.IsAt(_document, token))
            {
                token = Math.Min(token + PartyAndState.Length, end);
            }
            else if (Begins(token))
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

    private readonly bool Begins(int token)
    {
        if (!IsCapital(token))
        {
            return _text[_tokens[token].Start] == '@'
                || (token > _phrase.First && token + 1 < _phrase.End && _words[token].Is(WordClasses.NameParticle) && _names.Contains(token + 1));
        }

        return _names.Contains(token) || IsKnownName(token)
            || (_phrase.Kind == PhraseKind.Name && _tags[token].Xpos == Xpos.Nn && !_map.BeginsSentence(token))
            || (_tags[token].Xpos == Xpos.Jj && token + 1 < _phrase.End && _names.Contains(token + 1) && IsCapital(token + 1));
    }

    /// <summary>“<b>Guy</b> Lessing”, “<b>Reuters</b>” at the beginning of a sentence, where the tag tells nothing.</summary>
    private readonly bool IsKnownName(int token) =>
        _words[token].Is(WordClasses.MediaName)
        || (_words[token].Is(NounClasses.GivenName) && token + 1 < _phrase.End && IsCapital(token + 1) && _names.Contains(token + 1));

    /// <summary>The end of the run of capitalised words, with what links them.</summary>
    private readonly int EndOfRun(int first, int end)
    {
        var run = first + 1;
        for (var i = run; i < end && i - run < LongestLink; i++)
        {
            var tag = _tags[i].Xpos;
            if (tag == Xpos.Pos)
            {
                break;
            }

            if (IsCapital(i) && tag is not (Xpos.Dt or Xpos.Prp) || (tag == Xpos.Cd && i == run && char.IsDigit(_text[_tokens[i].Start])))
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
    private readonly bool IsHyphened(int token) =>
        token > 1 && _tags[token - 1].Xpos == Xpos.Hyph && _tokens[token - 1].End == _tokens[token].Start
        && IsCapital(token - 2) && !IsOwnName(token - 2) && _tags[token].Upos is Upos.Noun or Upos.Propn
        && (NounClasses.ClassesOf(_document, token) & NounClasses.Person) == 0;

    /// <summary>A lower-case word that a name may hold: “of”, “for the”, “de”, “al”.</summary>
    private readonly bool IsLink(int token) =>
        _tags[token].Upos is Upos.Adp or Upos.Det or Upos.Cconj or Upos.Part
        || _words[token].Is(WordClasses.NameParticle);

    /// <summary>“Critics said …”: a single capitalised word at the beginning of a sentence that the article writes small elsewhere.</summary>
    private readonly bool IsOnlySentenceCase(int first, int end)
    {
        var isFirst = first == 0 || _tags[first - 1].Upos == Upos.Punct || _map.BeginsSentence(first);
        return end - first == 1 && isFirst && !NameClassifier.IsAcronym(_document.TextOf(first))
            && (_names.IsAlsoLower(_document, first) || IsPeople(first));
    }

    /// <summary>“<b>Aides</b> said …”: a plural that the lists know, but “Democrats” have their capital everywhere.</summary>
    private readonly bool IsPeople(int token) =>
        NounClasses.IsPlural(_tags[token]) && NounClasses.ClassesOf(_document, token) is var classes
        && (classes & (WordClasses.Role | WordClasses.Kinship | WordClasses.PersonNoun)) != 0 && (classes & WordClasses.Demonym) == 0
        && !Parties.IsAt(_document, token);

    /// <summary>“Super <b>Tuesday</b>”.</summary>
    private readonly bool IsDay(int token) =>
        _words[token].Is(WordClasses.Weekday | WordClasses.TimeNoun) || (_words[token].Is(WordClasses.Month) && !_words[token].Is(NounClasses.GivenName));

    private readonly void AddNames(int first, int end)
    {
        // “US-China relations”, “Reuters/Ipsos”: places and bodies beside a hyphen are two
        for (var i = first + 1; i < end - 1; i++)
        {
            if (_document.TextOf(i) is "-" or "–" or "/" && IsOwnName(i - 1) && IsOwnName(i + 1))
            {
                AddName(first, i);
                first = i + 1;
            }
        }

        AddName(first, end);
    }

    private readonly bool IsOwnName(int token) => _words[token].Is(WordClasses.PlaceName | WordClasses.MediaName | WordClasses.Demonym);

    private readonly void AddName(int first, int end)
    {
        var name = TitleSplitter.NameStart(_document, first, end);
        var title = name > first ? first : name;
        if (name < end && _phrase.First < name && TitleSplitter.IsTitle(_document, name - 1))
        {
            title = AfterDeterminer();
        }

        var (core, kind) = name >= end ? (first, NameKind.Title) : (name, NameClassifier.KindOf(_document, _phrase, name, end, title));
        if (kind == NameKind.Organization && title == first && name > first)
        {
            (core, title) = (first, first);
        }

        if (NameKey.Of(_document, core, end) is { } key)
        {
            _mentions.Add(new NameMention(core, end, kind == NameKind.Title ? core : Math.Min(title, core), _index, kind, key));
        }
    }

    private readonly int AfterDeterminer()
    {
        var first = _phrase.First;
        return first < _phrase.Head && _tags[first].Xpos is Xpos.Dt or Xpos.PrpPoss or Xpos.Pdt ? first + 1 : first;
    }

    private readonly bool IsCapital(int token) => _names.IsCapital(token);
}
